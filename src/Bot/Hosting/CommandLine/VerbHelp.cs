using System.Text;

namespace Casebell.Hosting.CommandLine;

/// <summary>What <c>--help</c> says.</summary>
static class VerbHelp
{
    public static string Of(IEnumerable<VerbSyntax> verbs)
    {
        var text = new StringBuilder();
        text.Append("Casebell, a Telegram bot for people who follow court cases.\n\n  Bot                  runs the service\n");
        foreach (var verb in verbs)
            text.Append("  Bot ").Append(verb.Name.PadRight(17)).Append(verb.Summary).Append('\n');
        text.Append(
            """
              Bot VERB --help      tells more about a verb
              Bot --version        tells the version

            Every verb but restore and rotate-key works beside a running service, and none needs a token. Settings come from
            appsettings.json beside the program and from the environment, as the service's do.


            """);
        return text.Append(ExitCodes).ToString();
    }

    public static string Of(VerbSyntax verb)
    {
        var text = new StringBuilder();
        foreach (var usage in verb.Usage)
            text.Append("Bot ").Append(usage).Append('\n');
        text.Append('\n').Append(verb.Notes.TrimEnd()).Append("\n\n");
        foreach (var option in verb.Options)
            text.Append("  ").Append((option.Value is null ? option.Name : $"{option.Name} {option.Value}").PadRight(16)).Append(' ').Append(option.Meaning).Append('\n');
        return text.Append(verb.Options.Count > 0 ? "\n" : "").Append(ExitCodes).ToString();
    }

    const string ExitCodes =
        "Exit codes: 0 done, 64 wrong use, 65 errors in a case file or a backup, no such case or alert, 66 a file or folder that\n"
        + "cannot be read, 70 a fault of Casebell's own, 71 doctor has found a problem, 73 a file that cannot be written, 74 the\n"
        + "database cannot be used or a service runs on it, 78 wrong settings or a wrong key.";
}
