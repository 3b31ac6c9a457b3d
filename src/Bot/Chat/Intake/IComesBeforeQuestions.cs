namespace Casebell.Chat.Intake;

/// <summary>Work of the start that the first question would else wait for inside a transaction, which holds up all others.</summary>
public interface IComesBeforeQuestions
{
    Task Done { get; }
}
