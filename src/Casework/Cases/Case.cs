using Casework.Dates;
using Casework.Deadlines;

namespace Casework.Cases;

/// <summary>A case as the sources state it. Where it stands is derived (<see cref="CaseStanding"/>), never typed.</summary>
/// <param name="Slug">Stable name.</param>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Zone">IANA zone of the venue: where an event names no other.</param>
/// <param name="Visibility">Whether the public may see that the case exists.</param>
/// <param name="Title">Short: who and what.</param>
/// <param name="Summary">One or two neutral sentences.</param>
/// <param name="Summarised">What the summary rests on.</param>
public sealed record Case(
    CaseSlug Slug,
    string Country,
    string Zone,
    Visibility Visibility,
    Localized Title,
    Localized Summary,
    IReadOnlyList<Citation> Summarised,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Proceeding> Proceedings,
    IReadOnlyList<CaseEvent> Events,
    IReadOnlyList<ScheduledEvent> Scheduled,
    IReadOnlyList<Charge> Charges,
    IReadOnlyList<Restriction> Restrictions,
    IReadOnlyList<Assessment> Assessments,
    IReadOnlyList<string> Tags,
    IReadOnlyList<CaseSlug> Related,
    IReadOnlyList<Obligation>? Obligations = null)
{
    /// <summary>What has to be done again and again; cases stored by earlier versions have none.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init; } = Obligations ?? [];
}

/// <summary>Who may see a thing. New things start as <see cref="Editors"/>.</summary>
public enum Visibility { Editors, Public }

/// <summary>A document that states facts.</summary>
/// <param name="Id">Unique in the case.</param>
/// <param name="Title">What the document is called or is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When, as precisely as is known.</param>
/// <param name="Languages">ISO 639-1 codes of the document's languages.</param>
/// <param name="Link">Optional.</param>
public sealed record Source(string Id, Localized Title, Localized Publisher, Edtf Date, IReadOnlyList<string> Languages, Uri? Link);

/// <summary>Which source states a fact, and where in it.</summary>
/// <param name="Source">A <see cref="Source.Id"/> of the case.</param>
/// <param name="Place">Such as "item 4"; optional.</param>
public sealed record Citation(string Source, string? Place);

/// <summary>A person or organisation in a role on the case. Role and visibility belong to the pair, not to the person.</summary>
/// <param name="Names">The first is the one to show in its language; the others are spellings that find the case.</param>
public sealed record Party(
    string Id, PartyKind Kind, PartyRole Role, Visibility Visibility, IReadOnlyList<PartyName> Names, Localized? Description, IReadOnlyList<Citation> Sources);

public sealed record PartyName(string Text, Language? Language);

public enum PartyKind { Person, Organisation }

public enum PartyRole { Subject, CoDefendant, Lawyer, Judge, Prosecutor, Investigator, Official, Expert, Witness, Organisation, Other }

/// <summary>One instance or procedure in the chain.</summary>
/// <param name="Parent">The proceeding that it reviews or follows; null for the first of a chain.</param>
/// <param name="Numbers">Every number that it has borne, the newest first.</param>
public sealed record Proceeding(
    string Id, ProceedingKind Kind, Visibility Visibility, Localized? Authority, string? Parent, IReadOnlyList<string> Numbers, IReadOnlyList<Citation> Sources);

public enum ProceedingKind { Investigation, FirstInstance, Appeal, Cassation, SupervisoryReview, Enforcement, Asylum, UnCommunication, Other }

/// <summary>Something that happened, or that somebody claims happened.</summary>
/// <param name="Date">Null where the source gives none.</param>
/// <param name="ClaimedBy">Whose claim it is, where <paramref name="Claim"/> is <see cref="ClaimStatus.Alleged"/>.</param>
/// <param name="People">Who acts in it or whom it concerns: ids of <see cref="Party"/>.</param>
public sealed record CaseEvent(
    string Id, EventKind Kind, Edtf? Date, string? Proceeding, ClaimStatus Claim, Localized? ClaimedBy, Visibility Visibility, Localized Text, IReadOnlyList<string> People,
    IReadOnlyList<Citation> Sources);

public enum EventKind
{
    Background, Conduct, Charge, Investigation, Detention, Release, Hearing, Verdict, Appeal, AppealDecision, SentenceChange, CassationAppeal, CassationDecision,
    Flight, AsylumRequest, AsylumDecision, Assessment, Publication, Other,
}

public enum ClaimStatus { Reported, Confirmed, Alleged, Disputed }

/// <summary>Something that is expected.</summary>
/// <param name="Date">Null: nobody knows when.</param>
/// <param name="Venue">Where; optional.</param>
/// <param name="Zone">IANA zone of the venue, where it is not the case's.</param>
/// <param name="Revision">Grows by one each time that date, place or status changes; starts at 1.</param>
/// <param name="People">Whom it concerns: ids of <see cref="Party"/>.</param>
/// <param name="Deadline">Of a deadline, where more than its date is known; its rule, where it has one, gives <paramref name="Date"/> (<see cref="RuledDeadlines"/>).</param>
public sealed record ScheduledEvent(
    string Id, ScheduledKind Kind, Edtf? Date, string? Proceeding, ScheduledStatus Status, Visibility Visibility, Localized Text, Localized? Venue, string? Zone, int Revision,
    IReadOnlyList<string> People, IReadOnlyList<Citation> Sources, DeadlineTerms? Deadline = null)
{
    /// <summary>
    /// It is postponed, and its date is the one that it had before: nobody knows a new one. Known, like the revision, from what the case said before.
    /// </summary>
    public bool IsPutOff { get; init; }

    /// <summary>Whether it is a deadline that nobody has confirmed: wherever its date is told, that is told too.</summary>
    public bool IsProposed() => Kind == ScheduledKind.Deadline && Deadline is not { Confirmed: true };
}

public enum ScheduledKind { Hearing, ExpectedDecision, Deadline, Release }

public enum ScheduledStatus { Scheduled, Postponed, Held, Cancelled, Unknown }

/// <param name="Article">As cited, such as "Article 405 part 2"; searched for as typed.</param>
/// <param name="People">Whom it is brought against, where that is not simply the case's subject: ids of <see cref="Party"/>.</param>
public sealed record Charge(string Id, Visibility Visibility, Localized Article, Localized Text, IReadOnlyList<string> People, IReadOnlyList<Citation> Sources);

/// <param name="Sentence">True for what the judgment ordered, false for a condition set later.</param>
/// <param name="People">Whom it binds, where that is not simply the case's subject: ids of <see cref="Party"/>.</param>
public sealed record Restriction(string Id, Visibility Visibility, Localized Text, bool Sentence, IReadOnlyList<string> People, IReadOnlyList<Citation> Sources);

/// <summary>What somebody else concluded about the case; kept apart from what happened.</summary>
/// <param name="Findings">What the assessment found, one sentence each.</param>
/// <param name="Rights">The rights that it found violated.</param>
public sealed record Assessment(
    string Id, Visibility Visibility, Localized By, string? Grade, Localized Text, IReadOnlyList<Localized> Findings, IReadOnlyList<Localized> Rights, IReadOnlyList<Citation> Sources);
