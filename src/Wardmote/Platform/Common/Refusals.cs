namespace Wardmote.Platform.Common;

/// <summary>A rule of the partnership's work would be broken; the message is what the person will read.</summary>
public sealed class RuleBrokenException(string message, string? field = null) : Exception(message)
{
    /// <summary>The name of the form field that the message belongs to, if it belongs to one.</summary>
    public string? Field { get; } = field;
}

/// <summary>What was asked for does not exist, or not for this partnership.</summary>
public sealed class NotFoundException(string what) : Exception($"{what} was not found");

/// <summary>The person may not do this.</summary>
public sealed class ForbiddenException(string message) : Exception(message);

/// <summary>Somebody else changed the thing after this person opened it.</summary>
public sealed class ChangedMeanwhileException(string what) : Exception($"{what} was changed by somebody else while you were editing it");

/// <summary>A file cannot be read; the message names the file, the place and what to do.</summary>
public sealed class UnreadableFileException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>The program was started with a setting that it cannot use; the message says what to write instead.</summary>
public sealed class SettingException(string message) : Exception(message);
