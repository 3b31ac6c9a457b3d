using System.Globalization;
using Casebell.Sandbox.BotApi;
using Casebell.Sandbox.Control;

namespace Casebell.Sandbox;

/// <summary>What the command line asks for.</summary>
sealed record Arguments(SandboxOptions Options, bool ApiOnly, DateTimeOffset? Clock)
{
    internal const string Usage = """
        Sandbox: a Telegram for this machine, with the bot inside.

          --port N         listen on 127.0.0.1:N; 0 lets the system choose (default 8081, with --api-only 0)
          --api-only       the Bot API server alone, without the bot; prints READY and its address
          --token T        the bot token it takes
          --flood          refuse what is sent too fast, as Telegram does
          --lean           keep of each chat hardly more than its last message, and of requests nothing
          --clock INSTANT  the time it begins at, such as 2022-11-15T03:00:00Z
        """;

    /// <summary>Null where an argument is wrong; then the sentence says what.</summary>
    internal static Arguments? Parse(IReadOnlyList<string> args, out string flaw)
    {
        flaw = "";
        var result = new Arguments(new SandboxOptions(), ApiOnly: false, Clock: null);
        var port = (int?)null;
        for (var i = 0; i < args.Count; i++)
        {
            var name = args[i];
            if (name == "--api-only") result = result with { ApiOnly = true };
            else if (name == "--flood") result = result with { Options = result.Options with { FloodControl = true } };
            else if (name == "--lean") result = result with { Options = result.Options with { KeepMessages = 1, KeepRequests = 0 } };
            else if (name is not ("--port" or "--token" or "--clock")) flaw = $"There is no argument {name}.";
            else if (++i >= args.Count) flaw = $"{name} needs a value after it.";
            else if (name == "--port" && int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535) port = number;
            else if (name == "--port") flaw = "--port is not a number from 0 to 65535.";
            else if (name == "--token") (result, flaw) = (result with { Options = result.Options with { Token = args[i] } }, BotToken.Flaw(args[i]) ?? "");
            else if (Instant(args[i]) is { } instant) result = result with { Clock = instant };
            else flaw = "--clock is not an instant such as 2022-11-15T03:00:00Z.";
            if (flaw.Length > 0) return null;
        }

        return result with { Options = result.Options with { Port = port ?? (result.ApiOnly ? 0 : 8081), ChatsStarted = result.ApiOnly } };
    }

    static DateTimeOffset? Instant(string text)
    {
        try
        {
            return ClockText.Instant(text);
        }
        catch (ControlException)
        {
            return null;
        }
    }
}
