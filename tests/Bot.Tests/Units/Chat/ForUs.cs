using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Chat.Intake;
using Casebell.Messages;
using Casework;

namespace Casebell.Tests.Units.Chat;

public sealed class ForUs
{
    static readonly ChatAddress Private = new(1, null, AddressKind.Private);
    static readonly ChatAddress Group = new(-1, null, AddressKind.Group);
    static readonly ChatAddress Channel = new(-2, null, AddressKind.Channel);

    readonly CommandRegistry registry = new([new Named("follow", 2, true), new Named("case", 1, false), new Named("secret", 3, false, isForOwners: true)],
        [new Named("card", 0, false), new Named("follow", 0, true), new Named("secret", 0, false, isForOwners: true)]);

    [Theory]
    [InlineData("/case x", true, true)]
    [InlineData("/CASE@CasebellBot x", true, true)]
    [InlineData("/case@casebellbot x", true, true)]
    [InlineData("/case@OtherBot x", false, false)]
    [InlineData("/unknown", true, false)]
    [InlineData("/unknown@CasebellBot", true, true)]
    [InlineData("a bare name", true, false)]
    [InlineData("what about /case", true, false)]
    public void In_a_group_only_what_is_meant_for_this_bot_is_answered(string text, bool inPrivate, bool inGroup)
    {
        var conversation = Make();
        conversation.IsForUs(Written(Private, text)).ShouldBe(inPrivate);
        conversation.IsForUs(Written(Group, text)).ShouldBe(inGroup);
        conversation.IsForUs(Written(Channel, text)).ShouldBe(inGroup);
    }

    [Theory]
    [InlineData("/secret", true, false)]
    [InlineData("/secret@CasebellBot", true, true)]
    public void A_command_for_owners_is_in_a_group_what_an_unknown_one_is(string text, bool inPrivate, bool inGroup)
    {
        Make().IsForUs(Written(Private, text)).ShouldBe(inPrivate);
        Make().IsForUs(Written(Group, text)).ShouldBe(inGroup);
    }

    [Theory]
    [InlineData(Standing.Owner, true)]
    [InlineData(Standing.MayChange, false)]
    [InlineData(Standing.Reader, false)]
    public async Task Only_to_owners_a_command_for_owners_exists(Standing standing, bool exists)
    {
        using var database = new ServiceDatabase();
        var conversation = Make();
        await database.WriteAsync(session =>
        {
            var chat = database.Chats.Meet(session, Private, Language.English);
            conversation.Answer(session, chat, Written(Private, "/secret"), standing).ShouldBe(exists ? [] : conversation.Answer(session, chat, Written(Private, "/unknown"), standing), new SameSaying());
            conversation.Answer(session, chat, new Incoming.Pressed(Private, 1, Language.English, "7", 3, "secret:1"), standing)
                .ShouldBe(exists ? [new Reply.Toast(null)] : conversation.Answer(session, chat, new Incoming.Pressed(Private, 1, Language.English, "7", 3, "unknown:1"), standing), new SameSaying());
        });
    }

    [Theory]
    [InlineData("card:x", true, false)]
    [InlineData("card:x", false, true)]
    [InlineData("follow:x", true, true)]
    public async Task In_a_channel_a_button_that_the_message_does_not_have_does_nothing_for_those_who_only_read(string data, bool isForeign, bool works)
    {
        using var database = new ServiceDatabase();
        await database.WriteAsync(session =>
        {
            var chat = database.Chats.Meet(session, Channel, Language.English);
            Make().Answer(session, chat, new Incoming.Pressed(Channel, 1, Language.English, "7", 3, data) { IsForeign = isForeign }, Standing.MayChange)
                .ShouldBe([new Reply.Toast(works ? null : new Saying(ShortTexts.UnknownButton))], new SameSaying());
        });
    }

    [Fact]
    public void A_pressed_button_is_always_ours() => Make().IsForUs(new Incoming.Pressed(Group, 1, Language.English, "7", 3, "whatever")).ShouldBeTrue();

    [Fact]
    public void A_change_of_membership_is_no_question() => Make().IsForUs(new Incoming.Reachability(Group, Language.English, null)).ShouldBeFalse();

    [Theory]
    [InlineData("/follow x", true)]
    [InlineData("/FOLLOW@CasebellBot x", true)]
    [InlineData("/case x", false)]
    [InlineData("follow", false)]
    public void Commands_that_change_what_a_chat_gets_are_known(string text, bool changes) => Make().ChangesChat(Written(Group, text)).ShouldBe(changes);

    [Theory]
    [InlineData("follow:x", true)]
    [InlineData("card:x", false)]
    [InlineData("unknown:x", false)]
    [InlineData("follow", false)]
    public void Buttons_that_change_what_a_chat_gets_are_known(string data, bool changes) =>
        Make().ChangesChat(new Incoming.Pressed(Group, 1, Language.English, "7", 3, data)).ShouldBe(changes);

    [Fact]
    public async Task Whoever_sends_something_else_than_words_is_told_so_in_a_private_chat_alone()
    {
        using var database = new ServiceDatabase();
        await database.WriteAsync(session =>
        {
            var chat = database.Chats.Meet(session, Private, Language.English);
            Make().Answer(session, chat, Written(Private, ""), Standing.Reader).ShouldBe([new Reply.Say(new Saying(ShortTexts.WordsOnly))], new SameSaying());
        });
        Make().IsForUs(Written(Private, "")).ShouldBeTrue();
        Make().IsForUs(Written(Group, "")).ShouldBeFalse();
    }

    [Fact]
    public void Two_features_cannot_claim_one_command() =>
        Should.Throw<ArgumentException>(() => new CommandRegistry([new Named("case", 1, false), new Named("case", 2, false)], []));

    [Fact]
    public void Two_features_cannot_claim_one_button() =>
        Should.Throw<ArgumentException>(() => new CommandRegistry([], [new Named("card", 1, false), new Named("card", 2, false)]));

    [Fact]
    public void Help_lists_the_commands_in_their_order() => registry.All.Select(command => command.Name).ShouldBe(["case", "follow"]);

    [Theory]
    [InlineData("card:a:b", "a:b")]
    [InlineData("card:", "")]
    [InlineData("card", null)]
    [InlineData(":card", null)]
    [InlineData("", null)]
    public void A_buttons_data_is_what_stands_after_its_prefix(string data, string? words) => registry.Button(data)?.Words.ShouldBe(words);

    Conversation Make()
    {
        var bot = new BotIdentity();
        bot.Learn(5, "CasebellBot");
        return new Conversation(registry, new Named("", 0, false), [], bot);
    }

    static Incoming.Written Written(ChatAddress address, string text) => new(address, 1, Language.English, text, false);

    sealed class SameSaying : IEqualityComparer<Reply>
    {
        public bool Equals(Reply? x, Reply? y) => Template(x) == Template(y);

        public int GetHashCode(Reply obj) => Template(obj).GetHashCode(StringComparison.Ordinal);

        static string Template(Reply? reply) => reply switch
        {
            Reply.Say say => say.Saying.Template,
            Reply.Toast toast => $"toast {toast.Saying?.Template}",
            _ => "other",
        };
    }

    sealed class Named(string name, int order, bool changesChat, bool isForOwners = false) : ICommand, IButton, IBareText
    {
        public string Name => name;

        public string Prefix => name;

        public int Order => order;

        public bool ChangesChat => changesChat;

        public bool IsForOwners => isForOwners;

        public IReadOnlyList<Reply> Answer(Asked asked) => [];
    }
}
