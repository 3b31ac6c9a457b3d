using System.Text;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>A parsed reply_markup. <paramref name="Other"/> is a reply keyboard, its removal, or a forced reply.</summary>
sealed record Markup(InlineKeyboard? Inline, bool Other)
{
    internal static readonly Markup None = new(null, Other: false);

    /// <summary>
    /// The client library's check, which comes after the text's: addresses are valid, and get normalised; a button that
    /// lets one choose a chat allows some, and stands where people know the bot's name.
    /// </summary>
    internal Markup WithCheckedButtons(bool inChannel = false)
    {
        if (Inline is null) return this;
        foreach (var button in Inline.Buttons) CheckInlineQuery(button, inChannel);
        return !Inline.Buttons.Any(button => button.Url is not null) ? this : this with
        {
            Inline = new InlineKeyboard([.. Inline.Rows.Select(row => (IReadOnlyList<InlineButton>)[.. row.Select(WithCheckedLink)])]),
        };
    }

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
            // The limit is documented; that the servers refuse with this code is assumed.
            if (button.CopyText is { } copied && FormattedText.CountCodePoints(copied) is < 1 or > 256)
                throw RefusalException.BadRequest("BUTTON_COPY_TEXT_INVALID");
            bytes += value + Encoding.UTF8.GetByteCount(button.Text);
            count++;
        }

        if (count > 100 || bytes > 10_000) throw RefusalException.BadRequest("reply markup is too long");
    }

    static void CheckInlineQuery(InlineButton button, bool inChannel)
    {
        if (button.InlineQuery is not { } query) return;
        if (button.Action == "switch_inline_query_chosen_chat" && !button.AllowsAnyChat) throw RefusalException.BadRequest("at least one chat type must be allowed");
        if (inChannel)
            throw RefusalException.BadRequest(
                $"can't use {(button.Action.EndsWith("current_chat", StringComparison.Ordinal) ? button.Action : "switch_inline_query")} button in a channel chat, "
                + "because users will not be able to use the button without knowing bot's username");
        if (!FormattedText.IsUtf16(query)) throw RefusalException.BadRequest("inline keyboard button switch inline query must be encoded in UTF-8");
    }

    static InlineButton WithCheckedLink(InlineButton button)
    {
        if (button.Url is not { } address || Link.UserId(address) is not null) return button;
        if (!Link.TryNormalise(address, out var url, out var why))
            throw RefusalException.BadRequest($"inline keyboard button URL '{address}' is invalid: {why}");
        return button with { Value = url };
    }
}
