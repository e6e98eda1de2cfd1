using Wardmote.Platform.Common;

namespace Wardmote.Platform.Chores;

/// <summary>A change that the program makes by itself from time to time. It is called every minute and decides whether this is the moment.</summary>
public interface IChore : IUseCase
{
    Task RunAsync(CancellationToken cancellationToken = default);
}
