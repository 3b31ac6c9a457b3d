namespace Casebell.Privacy;

/// <summary>What whoever runs the service has to know of its key; never the key itself.</summary>
static partial class KeyNotice
{
    [LoggerMessage(801, LogLevel.Information, "Made a key: {File}. Without it everything that readers follow is lost, and with it and the database anybody can read it. Keep a copy away from this machine and from the backups of the database: 'Bot show-key FILE' writes one. This is said only now.")]
    public static partial void Made(ILogger logger, string file);

    [LoggerMessage(802, LogLevel.Information, "Replacing the key, which was begun and cut short, goes on.")]
    public static partial void GoesOn(ILogger logger);

    [LoggerMessage(803, LogLevel.Information, "Everything is sealed with version {Version} of the key now. Keep a copy of it: 'Bot show-key FILE'. Values that no key opens: {Unreadable}.")]
    public static partial void Replaced(ILogger logger, byte version, int unreadable);

    [LoggerMessage(804, LogLevel.Warning, "{File} could be read or written by others, and cannot any more. Whoever may have copied it before: see 'Bot rotate-key'.")]
    public static partial void Restricted(ILogger logger, string file);

    [LoggerMessage(805, LogLevel.Warning, "{Door}")]
    public static partial void Door(ILogger logger, string door);
}
