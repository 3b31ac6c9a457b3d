namespace Casebell.Sandbox;

/// <summary>The invented people and the group that every sandbox begins with.</summary>
static class DefaultCast
{
    internal static readonly BotAccount Bot = new(123456789, "Casebell", "casebell_sandbox_bot");

    /// <param name="started">Whether the people have written to the bot before.</param>
    internal static void Enter(World world, bool started)
    {
        var activist = world.AddPerson("Алия", "ru", "Asia/Almaty", "An activist in Almaty who writes Russian.", started);
        var organiser = world.AddPerson("Ерлан", "kk", "Asia/Almaty", "An activist in Almaty who writes Kazakh.", started);
        var journalist = world.AddPerson("Emma", "en", "Europe/London", "A journalist in London who writes English.", started);
        var editor = world.AddPerson("Тимур", "ru", "Asia/Almaty", "An editor in Almaty who writes Russian and English.", started);
        var group = world.AddGroup("Суд: наблюдатели", [activist.Id, organiser.Id, journalist.Id, editor.Id]);
        world.SetMember(group.Id, editor.Id, MemberStatus.Creator);
    }
}
