namespace Casebell.Hosting;

/// <summary>What the process tells whoever started it (the numbers of sysexits.h).</summary>
public static class ExitCode
{
    public const int Stopped = 0;

    /// <summary>Wrong use of the command line.</summary>
    public const int Usage = 64;

    /// <summary>A case file has errors, or there is no such case or alert.</summary>
    public const int BadData = 65;

    /// <summary>A file or folder is missing or may not be read.</summary>
    public const int NoInput = 66;

    /// <summary>A fault in Casebell itself: worth another start.</summary>
    public const int Fault = 70;

    /// <summary><c>Bot doctor</c> has found something that is not as it should be.</summary>
    public const int Problems = 71;

    /// <summary>A file cannot be written.</summary>
    public const int CannotCreate = 73;

    /// <summary>The database cannot be used.</summary>
    public const int Storage = 74;

    /// <summary>Another service asks Telegram for the same bot's updates.</summary>
    public const int AnotherService = 75;

    /// <summary>Bad configuration, a missing or wrong token, or a wrong key file.</summary>
    public const int Configuration = 78;
}
