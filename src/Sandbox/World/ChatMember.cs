using System.Text.Json;

#pragma warning disable CS8524 // Only named values exist; a name without an arm stays an error.

namespace Casebell.Sandbox;

/// <summary>Writes ChatMember objects with every field that the type has in the API.</summary>
static class ChatMember
{
    static readonly string[] AdministratorRights =
    [
        "can_manage_chat", "can_change_info", "can_delete_messages", "can_invite_users", "can_restrict_members",
        "can_pin_messages", "can_manage_topics", "can_promote_members", "can_manage_video_chats", "can_post_stories",
        "can_edit_stories", "can_delete_stories", "can_manage_tags", "can_send_welcome_messages",
    ];

    static readonly string[] WritingRights =
    [
        "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
        "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
        "can_add_web_page_previews", "can_react_to_messages",
    ];

    static readonly string[] GroupRights =
        ["can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"];

    internal static string Word(this MemberStatus status) => status switch
    {
        MemberStatus.Creator => "creator",
        MemberStatus.Administrator => "administrator",
        MemberStatus.Member => "member",
        MemberStatus.Restricted => "restricted",
        MemberStatus.Left => "left",
        MemberStatus.Kicked => "kicked",
    };

    internal static void Write(Utf8JsonWriter json, Action writeUser, MemberStatus status, bool muted, bool inChannel = false)
    {
        json.WriteStartObject();
        json.WritePropertyName("user"u8);
        writeUser();
        json.WriteString("status"u8, status.Word());
        switch (status)
        {
            case MemberStatus.Creator:
                json.WriteBoolean("is_anonymous"u8, false);
                break;
            case MemberStatus.Administrator:
                json.WriteBoolean("can_be_edited"u8, false);
                foreach (var right in AdministratorRights) json.WriteBoolean(right, true);
                if (inChannel)
                {
                    json.WriteBoolean("can_post_messages"u8, !muted);
                    json.WriteBoolean("can_edit_messages"u8, !muted);
                }

                json.WriteBoolean("is_anonymous"u8, false);
                break;
            case MemberStatus.Restricted:
                json.WriteNumber("until_date"u8, 0);
                json.WriteBoolean("is_member"u8, true);
                foreach (var right in WritingRights) json.WriteBoolean(right, !muted);
                foreach (var right in GroupRights) json.WriteBoolean(right, false);
                break;
            case MemberStatus.Kicked:
                json.WriteNumber("until_date"u8, 0);
                break;
        }

        json.WriteEndObject();
    }
}
