namespace Wardmote.Platform.Common;

/// <summary>Marks a class that makes one change; every class so marked is registered by one loop.</summary>
public interface IUseCase;
