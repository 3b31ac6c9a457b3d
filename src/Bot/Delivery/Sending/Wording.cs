using System.Text;
using Casebell.Messages.Wording;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Casebell.Delivery.Sending;

/// <summary>One message as Telegram takes it.</summary>
readonly record struct Wording(string Text, ParseMode Mode, InlineKeyboardMarkup? Keyboard)
{
    public static Wording Formatted(Html text, InlineKeyboardMarkup? keyboard) => new(text.Markup, ParseMode.Html, keyboard);

    /// <summary>The same with as little as can be refused: no markup, cut to fit, and no buttons where it was they that were refused.</summary>
    public static Wording Plain(Html text, InlineKeyboardMarkup? keyboard, FaultOfOurs refused)
    {
        var words = new StringBuilder();
        // Goes by whole characters: half a surrogate pair becomes the replacement character.
        foreach (var rune in text.Plain.EnumerateRunes())
            words.Append(rune.ToString());
        return new(Shortened.To(Extent.Message.Characters, words.ToString()), ParseMode.None, refused == FaultOfOurs.Buttons ? null : keyboard);
    }
}
