using Casebell.Addresses;
using Casebell.Messages;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Casebell.Delivery.Sending;

/// <summary>A message's buttons as Telegram takes them.</summary>
public static class Keyboard
{
    /// <summary>Null where there is no button.</summary>
    /// <param name="rows">In the order in which they are shown.</param>
    /// <param name="kind">Where the message goes: Telegram refuses sharing buttons in channels.</param>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<IReadOnlyList<Button>> rows, AddressKind kind)
    {
        var taken = rows
            .Select(row => row.Where(button => kind != AddressKind.Channel || button.Action is not ButtonAction.Share).Select(Of).ToList())
            .Where(row => row.Count > 0)
            .ToList();
        return taken.Count == 0 ? null : new InlineKeyboardMarkup(taken);
    }

    static InlineKeyboardButton Of(Button button) => button.Action switch
    {
        ButtonAction.Press press => InlineKeyboardButton.WithCallbackData(button.Text, press.Data),
        ButtonAction.Copy copy => InlineKeyboardButton.WithCopyText(button.Text, new CopyTextButton { Text = copy.Text }),
        ButtonAction.Open open => InlineKeyboardButton.WithUrl(button.Text, open.Address.AbsoluteUri),
        ButtonAction.Share share => InlineKeyboardButton.WithSwitchInlineQuery(button.Text, share.Query),
        var other => throw new InvalidOperationException($"No such action: {other.GetType().Name}."),
    };
}
