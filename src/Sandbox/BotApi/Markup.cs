using System.Text;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>A parsed reply_markup. <paramref name="Other"/> is a reply keyboard, its removal, or a forced reply.</summary>
sealed record Markup(InlineKeyboard? Inline, bool Other)
{
    internal static readonly Markup None = new(null, Other: false);

    /// <summary>The client library's check, which comes after the text's: addresses are valid, and get normalised.</summary>
    internal Markup WithCheckedLinks() => Inline?.Buttons.Any(button => button.Url is not null) != true ? this : this with
    {
        Inline = new InlineKeyboard([.. Inline.Rows.Select(row => (IReadOnlyList<InlineButton>)[.. row.Select(WithCheckedLink)])]),
    };

    /// <summary>The closed servers' checks, which come last of all.</summary>
    internal void CheckOnServer()
    {
        if (Inline is null) return;
        var bytes = 0;
        var count = 0;
        foreach (var button in Inline.Buttons)
        {
            var value = Encoding.UTF8.GetByteCount(button.Value);
            if (button.CallbackData is not null && value > 64) throw RefusalException.BadRequest("BUTTON_DATA_INVALID");
            bytes += value + Encoding.UTF8.GetByteCount(button.Text);
            count++;
        }

        if (count > 100 || bytes > 10_000) throw RefusalException.BadRequest("reply markup is too long");
    }

    static InlineButton WithCheckedLink(InlineButton button)
    {
        if (button.Url is not { } address || Link.UserId(address) is not null) return button;
        if (!Link.TryNormalise(address, out var url, out var why))
            throw RefusalException.BadRequest($"inline keyboard button URL '{address}' is invalid: {why}");
        return button with { Value = url };
    }
}
