#pragma warning disable CS8524 // Only named values exist; a name without an arm stays an error.

namespace Casebell.Sandbox;

/// <summary>The kinds of update this sandbox makes, in the Bot API's words.</summary>
enum UpdateKind { Message, EditedMessage, InlineQuery, ChosenInlineResult, CallbackQuery, MyChatMember }

static class UpdateKinds
{
    internal static string Field(this UpdateKind kind) => kind switch
    {
        UpdateKind.Message => "message",
        UpdateKind.EditedMessage => "edited_message",
        UpdateKind.InlineQuery => "inline_query",
        UpdateKind.ChosenInlineResult => "chosen_inline_result",
        UpdateKind.CallbackQuery => "callback_query",
        UpdateKind.MyChatMember => "my_chat_member",
    };

    /// <summary>How long an update of this kind is kept for a bot that does not fetch it.</summary>
    internal static TimeSpan Retention(this UpdateKind kind) => kind switch
    {
        UpdateKind.CallbackQuery => TimeSpan.FromSeconds(150),
        UpdateKind.InlineQuery => TimeSpan.FromSeconds(30),
        UpdateKind.ChosenInlineResult => TimeSpan.FromSeconds(600),
        UpdateKind.Message or UpdateKind.EditedMessage or UpdateKind.MyChatMember => TimeSpan.FromHours(24),
    };
}
