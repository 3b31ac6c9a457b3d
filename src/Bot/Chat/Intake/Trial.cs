namespace Casebell.Chat.Intake;

/// <summary>How long a poll must have waited undisturbed before it shows that nobody else polls.</summary>
/// <param name="Wait">That such a poll may wait, in whole seconds.</param>
/// <param name="Undisturbed">That it must have waited: a poll is answered a little sooner than the other's clock has it.</param>
sealed record Trial(TimeSpan Wait, TimeSpan Undisturbed)
{
    /// <summary>
    /// Telegram holds a second 409 back for three seconds, so the other tries again after at most four: whoever could wait
    /// for so long undisturbed is alone.
    /// </summary>
    public static Trial Full { get; } = new(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(3.5));

    /// <summary>Where it is known that there is nobody else.</summary>
    public static Trial None { get; } = new(TimeSpan.Zero, TimeSpan.Zero);
}
