using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Subscriptions;
using Casework.Reminders;

namespace Casebell.Reminders.Choosing;

/// <summary>Stores when a chat wants to be reminded, of everything or of one case, and plans its reminders anew in the same transaction.</summary>
sealed class LeadChoosing(ChatReplanning replanning)
{
    /// <summary>What holds now.</summary>
    /// <param name="of">Null: for the chat.</param>
    public static LeadSettings Now(Asked asked, FollowingLeads.OfCase? of) => FollowingLeads.Applied(ChatBook.Leads(asked.Session, asked.Chat.Id), of?.Own);

    /// <param name="of">Null: for the chat.</param>
    /// <param name="leads">Null: the usual ones for a chat, the chat's for a case.</param>
    public void Set(Asked asked, FollowingLeads.OfCase? of, IReadOnlyList<Lead>? leads)
    {
        if (of is null)
        {
            SetChat(asked, ChatBook.Leads(asked.Session, asked.Chat.Id) with { Leads = leads ?? LeadSettings.Default.Leads });
            return;
        }

        FollowingLeads.Set(asked.Session, of.FollowingId, leads);
        replanning.LeadsChanged(asked.Session, asked.Chat.Id, of);
    }

    public void SetWeekly(Asked asked, bool isWeekly) => SetChat(asked, ChatBook.Leads(asked.Session, asked.Chat.Id) with { Weekly = isWeekly });

    void SetChat(Asked asked, LeadSettings settings)
    {
        ChatBook.SetLeads(asked.Session, asked.Chat.Id, settings);
        replanning.LeadsChanged(asked.Session, asked.Chat.Id);
    }
}
