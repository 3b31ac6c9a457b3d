using System.Text;
using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Storage;

namespace Casebell.Owners.Outcomes;

/// <summary>Keeps the questions true: to a case that changes, in the change's own transaction, and to cases that were stored before there were questions.</summary>
sealed class QuestionPlanning(CaseTable cases) : IFollowsChanges, IForgetsChats
{
    const string Planned = "outcome-questions";
    const int PerTransaction = 100;

    public void Changed(WriteSession session, CaseStep step, bool isQuiet) => QuestionTable.Plan(session, step.After);

    public void Forget(WriteSession session, long chatId) => QuestionTable.Forget(session, chatId);

    /// <summary>Once for each database; what ends it in between does no harm.</summary>
    public async Task PlanStoredAsync(Database database, CancellationToken cancellationToken)
    {
        if (database.Read(session => SettingTable.Find(session, Planned)) is not null)
            return;
        foreach (var slugs in database.Read(cases.Slugs).Chunk(PerTransaction))
            await database.WriteAsync(
                session =>
                {
                    foreach (var slug in slugs)
                        if (cases.Find(session, Casework.Cases.CaseSlug.Parse(slug)) is { } @case)
                            QuestionTable.Plan(session, @case);
                },
                cancellationToken);
        await database.WriteAsync(session => SettingTable.Put(session, Planned, Encoding.ASCII.GetBytes("planned")), cancellationToken);
    }
}
