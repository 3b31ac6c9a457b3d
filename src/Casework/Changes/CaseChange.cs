using Casework.Cases;

namespace Casework.Changes;

/// <summary>One thing that an edit changed for the readers of a case. Closed: only the kinds below exist.</summary>
public abstract record CaseChange
{
    private protected CaseChange() { }

    /// <summary>What it is about: of two changes with the same subject the later one supersedes the earlier. Such as <c>event appeal-hearing</c>.</summary>
    public abstract string Subject { get; }

    private protected static string OfEvent(string id) => $"event {id}";
}

/// <summary>The public learns of the case: it is new, or was for editors only.</summary>
public sealed record CaseAdded : CaseChange
{
    public override string Subject => "case";
}

/// <summary>Something is expected that was not before, or has its first date.</summary>
public sealed record Scheduled(ScheduledEvent Event) : CaseChange
{
    public override string Subject => OfEvent(Event.Id);
}

/// <summary>Another date or place.</summary>
public sealed record Moved(ScheduledEvent Before, ScheduledEvent After) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>Put off: the status says so, or the date was taken away. <paramref name="After"/> may have a new date.</summary>
public sealed record Postponed(ScheduledEvent Before, ScheduledEvent After) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>It will not take place.</summary>
public sealed record Cancelled(ScheduledEvent Before, ScheduledEvent After) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>It took place; what came of it is told by an <see cref="Outcome"/>.</summary>
public sealed record Held(ScheduledEvent Before, ScheduledEvent After) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>A scheduled event is no longer stated: it was a mistake.</summary>
public sealed record Withdrawn(ScheduledEvent Before) : CaseChange
{
    public override string Subject => OfEvent(Before.Id);
}

/// <summary>A scheduled event is described otherwise, at the same time and place.</summary>
public sealed record Redescribed(ScheduledEvent Before, ScheduledEvent After) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>A deadline at the same date was confirmed, or is only proposed again.</summary>
public sealed record ConfirmationChanged(ScheduledEvent Before, ScheduledEvent After) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>A decision: verdict, appeal, cassation, asylum, or a changed sentence.</summary>
public sealed record Outcome(CaseEvent Event) : CaseChange
{
    public override string Subject => OfEvent(Event.Id);
}

/// <summary>Somebody was detained.</summary>
public sealed record Detained(CaseEvent Event) : CaseChange
{
    public override string Subject => OfEvent(Event.Id);
}

/// <summary>Somebody was released.</summary>
public sealed record Released(CaseEvent Event) : CaseChange
{
    public override string Subject => OfEvent(Event.Id);
}

/// <summary>Another new entry in the history of the case.</summary>
public sealed record Recorded(CaseEvent Event) : CaseChange
{
    public override string Subject => OfEvent(Event.Id);
}

/// <summary>What was told of an event was wrong.</summary>
/// <param name="Matters">Another date, kind or claim; false where only its words differ.</param>
public sealed record Corrected(CaseEvent Before, CaseEvent After, bool Matters) : CaseChange
{
    public override string Subject => OfEvent(After.Id);
}

/// <summary>An event is no longer stated: it was told by mistake.</summary>
public sealed record Retracted(CaseEvent Before) : CaseChange
{
    public override string Subject => OfEvent(Before.Id);
}

/// <summary>A new instance or procedure in the chain, such as an appeal.</summary>
public sealed record ProceedingOpened(Proceeding Proceeding) : CaseChange
{
    public override string Subject => $"proceeding {Proceeding.Id}";
}

/// <summary>A charge was added, changed or dropped.</summary>
/// <param name="Before">Null: it is new.</param>
/// <param name="After">Null: it is no longer stated.</param>
public sealed record ChargeChanged(Charge? Before, Charge? After) : CaseChange
{
    public override string Subject => $"charge {(After ?? Before)!.Id}";
}

/// <summary>A restriction was imposed, changed or lifted.</summary>
/// <inheritdoc cref="ChargeChanged"/>
public sealed record RestrictionChanged(Restriction? Before, Restriction? After) : CaseChange
{
    public override string Subject => $"restriction {(After ?? Before)!.Id}";
}

/// <summary>Something has to be done again and again, otherwise than before, or no longer.</summary>
/// <inheritdoc cref="ChargeChanged"/>
public sealed record ObligationChanged(Obligation? Before, Obligation? After) : CaseChange
{
    public override string Subject => $"obligation {(After ?? Before)!.Id}";
}

/// <summary>Somebody assessed the case, or changed or withdrew an assessment.</summary>
/// <inheritdoc cref="ChargeChanged"/>
public sealed record AssessmentChanged(Assessment? Before, Assessment? After) : CaseChange
{
    public override string Subject => $"assessment {(After ?? Before)!.Id}";
}

/// <summary>A person or organisation is named that was not before.</summary>
public sealed record PartyNamed(Party Party) : CaseChange
{
    public override string Subject => $"party {Party.Id}";
}

/// <summary>A new document states something about the case.</summary>
public sealed record SourceAdded(Source Source) : CaseChange
{
    public override string Subject => $"source {Source.Id}";
}

/// <summary>Nothing more is pending or expected.</summary>
public sealed record Closed : CaseChange
{
    public override string Subject => "standing";
}

/// <summary>Something is pending or expected again.</summary>
public sealed record Reopened : CaseChange
{
    public override string Subject => "standing";
}
