using System.Text.Json;
using Casebell.Addresses;
using Casebell.Chat.Inline;
using Casebell.Chat.Intake;
using Casework;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Casebell.Tests.Units.Chat;

public sealed class ReadingUpdates
{
    static readonly JsonSerializerOptions Options = new(JsonBotAPI.Options);

    const string Reader = """{"id":1001,"is_bot":false,"first_name":"A","language_code":"ru-RU"}""";
    const string Private = """{"id":1001,"type":"private","first_name":"A"}""";
    const string Group = """{"id":-1000000000007,"type":"supergroup","title":"G"}""";
    const string Channel = """{"id":-1000000000009,"type":"channel","title":"C"}""";
    const string Bot = """{"id":5,"is_bot":true,"first_name":"B"}""";

    static readonly ChatAddress PrivateAddress = new(1001, null, AddressKind.Private);
    static readonly ChatAddress GroupAddress = new(-1000000000007, null, AddressKind.Group);
    static readonly ChatAddress ChannelAddress = new(-1000000000009, null, AddressKind.Channel);

    [Fact]
    public void A_private_message_is_written_by_its_reader_in_the_readers_language() =>
        Read("message", Message(Private, Reader, "/start")).ShouldBe(new Incoming.Written(PrivateAddress, 1001, Language.Russian, "/start", false));

    [Fact]
    public void A_message_in_a_group_is_written_by_one_of_many() =>
        Read("message", Message(Group, Reader, "/next")).ShouldBe(new Incoming.Written(GroupAddress, 1001, Language.Russian, "/next", false));

    [Fact]
    public void A_forum_topic_is_a_chat_of_its_own() =>
        Read("message", Message(Group, Reader, "/next", """, "message_thread_id": 44, "is_topic_message": true"""))!.Address.ShouldBe(GroupAddress with { Topic = 44 });

    [Fact]
    public void A_thread_of_replies_is_no_topic() =>
        Read("message", Message(Group, Reader, "/next", """, "message_thread_id": 44"""))!.Address.ShouldBe(GroupAddress);

    [Fact]
    public void A_post_is_written_by_its_channel() =>
        Read("channel_post", $$"""{"message_id":3,"date":1,"chat":{{Channel}},"sender_chat":{{Channel}},"text":"/next"}""")
            .ShouldBe(new Incoming.Written(ChannelAddress, null, Language.English, "/next", true));

    [Fact]
    public void An_anonymous_administrator_writes_in_the_groups_name() =>
        Read("message", Message(Group, """{"id":1087968824,"is_bot":true,"first_name":"Group"}""", "/language", $$""", "sender_chat": {{Group}}"""))
            .ShouldBe(new Incoming.Written(GroupAddress, null, Language.English, "/language", true));

    [Fact]
    public void A_channel_that_writes_in_a_group_is_nobody_there() =>
        Read("message", Message(Group, """{"id":136817688,"is_bot":true,"first_name":"Channel"}""", "/language", $$""", "sender_chat": {{Channel}}"""))
            .ShouldBe(new Incoming.Written(GroupAddress, null, Language.English, "/language", false));

    [Fact]
    public void What_bots_write_is_not_for_us() => Read("message", Message(Private, Bot, "/start")).ShouldBeNull();

    [Fact]
    public void A_message_without_words_is_not_for_us() =>
        Read("message", $$"""{"message_id":3,"date":1,"chat":{{Private}},"from":{{Reader}},"caption":"/start"}""").ShouldBeNull();

    [Fact]
    public void A_place_that_is_shared_in_private_asks_for_the_zone_and_does_not_say_where_it_is() =>
        Read("message", Place(Private)).ShouldBe(new Incoming.Written(PrivateAddress, 1001, Language.Russian, "/settings zone", false));

    [Fact]
    public void A_place_that_is_shared_in_a_group_is_not_for_us() => Read("message", Place(Group)).ShouldBeNull();

    [Fact]
    public void An_edit_is_not_for_us() => Read("edited_message", Message(Private, Reader, "/start")).ShouldBeNull();

    [Fact]
    public void A_kind_of_update_that_did_not_exist_yet_is_not_for_us() => Read("from_the_future", "{}").ShouldBeNull();

    [Fact]
    public void A_language_that_we_do_not_speak_becomes_English() =>
        Read("message", Message(Private, """{"id":1001,"is_bot":false,"first_name":"A","language_code":"pt-br"}""", "x"))!.Guessed.ShouldBe(Language.English);

    [Fact]
    public void A_group_that_became_a_supergroup_moves() =>
        Read("message", """{"message_id":3,"date":1,"chat":{"id":-55,"type":"group","title":"G"},"migrate_to_chat_id":-1000000000055}""")
            .ShouldBe(new Incoming.Moved(new ChatAddress(-55, null, AddressKind.Group), Language.English, new ChatAddress(-1000000000055, null, AddressKind.Group)));

    [Fact]
    public void A_pressed_button_says_who_pressed_it_and_under_which_message() =>
        Read("callback_query", Press($$""", "message": {{Message(Group, Bot, "card", Keyboard)}}, "data": "follow:zheksebaev" """))
            .ShouldBe(new Incoming.Pressed(GroupAddress, 1001, Language.Russian, "77", 3, "follow:zheksebaev"));

    [Theory]
    [InlineData("")]
    [InlineData(Keyboard)]
    public void A_button_that_the_message_does_not_have_is_told_from_one_that_it_has(string keyboard) =>
        Read("callback_query", Press($$""", "message": {{Message(Group, Bot, "card", keyboard)}}, "data": "follow:another" """))
            .ShouldBe(new Incoming.Pressed(GroupAddress, 1001, Language.Russian, "77", 3, "follow:another") { IsForeign = true });

    [Fact]
    public void A_button_of_a_message_too_old_to_see_still_works() =>
        Read("callback_query", Press($$""", "message": {"chat": {{Private}}, "message_id": 3, "date": 0}, "data": "card:x" """))
            .ShouldBe(new Incoming.Pressed(PrivateAddress, 1001, Language.Russian, "77", 3, "card:x"));

    [Fact]
    public void A_button_of_an_inline_message_belongs_to_no_chat()
    {
        var press = Press(""", "inline_message_id": "abc", "data": "card:x" """);
        Read("callback_query", press).ShouldBeNull();
        ReadInline("callback_query", press).ShouldBe(new InlineUpdate.Press("77", 1001));
    }

    [Fact]
    public void Whoever_types_the_bots_name_asks_in_their_language() =>
        ReadInline("inline_query", $$"""{"id":"78","from":{{Reader}},"chat_type":"group","query":"zhe","offset":"50"}""")
            .ShouldBe(new InlineUpdate.Question("78", 1001, Language.Russian, "zhe", "50"));

    [Fact]
    public void What_is_said_in_a_chat_is_not_asked_in_inline_mode() => ReadInline("message", Message(Private, Reader, "/start")).ShouldBeNull();

    [Fact]
    public void A_card_that_somebody_posted_through_the_bot_asks_nothing() =>
        Read("message", Message(Private, Reader, "a card", $$""", "via_bot": {{Bot}}""")).ShouldBeNull();

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void A_press_that_nobody_can_answer_is_not_for_us(string id) =>
        Read("callback_query", Press($$""", "message": {{Message(Private, Bot, "card")}}, "data": "card:x" """).Replace("\"id\":\"77\"", $"\"id\":{id}", StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void A_game_button_is_not_ours() =>
        Read("callback_query", Press($$""", "message": {{Message(Private, Bot, "game")}}, "game_short_name": "g" """)).ShouldBeNull();

    [Theory]
    [InlineData(Private, """{"status":"kicked","user":BOT,"until_date":0}""", "blocked")]
    [InlineData(Private, """{"status":"member","user":BOT}""", null)]
    [InlineData(Group, """{"status":"kicked","user":BOT,"until_date":0}""", "kicked")]
    [InlineData(Group, """{"status":"left","user":BOT}""", "left")]
    [InlineData(Group, """{"status":"restricted","user":BOT,"is_member":false,"until_date":0}""", "left")]
    [InlineData(Group, """{"status":"restricted","user":BOT,"is_member":true,"can_send_messages":true,"until_date":0}""", null)]
    [InlineData(Channel, """{"status":"administrator","user":BOT,"can_be_edited":false,"can_post_messages":true}""", null)]
    public void Blocking_kicking_leaving_and_coming_back_are_told_apart(string chat, string now, string? gone) =>
        Member(chat, now).ShouldBeOfType<Incoming.Reachability>().Gone.ShouldBe(gone);

    [Theory]
    [InlineData(Group, """{"status":"restricted","user":BOT,"is_member":true,"can_send_messages":false,"until_date":0}""")]
    [InlineData(Channel, """{"status":"administrator","user":BOT,"can_be_edited":false,"can_post_messages":false}""")]
    [InlineData(Channel, """{"status":"member","user":BOT}""")]
    public void A_group_or_channel_in_which_the_bot_may_not_write_is_not_back(string chat, string now) => Member(chat, now).ShouldBeNull();

    [Fact]
    public void A_post_that_Telegram_copies_into_the_discussion_is_not_for_us() =>
        Read("message", Message(Group, """{"id":777000,"is_bot":false,"first_name":"Telegram"}""", "/language", $$""", "sender_chat": {{Channel}}, "is_automatic_forward": true"""))
            .ShouldBeNull();

    [Fact]
    public void A_supergroup_that_was_a_group_says_where_it_comes_from() =>
        Read("message", $$"""{"message_id":1,"date":1,"chat":{{Group}},"migrate_from_chat_id":-55}""")
            .ShouldBe(new Incoming.Moved(new ChatAddress(-55, null, AddressKind.Group), Language.English, GroupAddress));

    [Theory]
    [InlineData(""" "photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}],"caption":"/report something" """)]
    [InlineData(""" "photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}],"caption":"first of two","media_group_id":"9" """)]
    [InlineData(""" "document":{"file_id":"a","file_unique_id":"b"} """)]
    [InlineData(""" "voice":{"file_id":"a","file_unique_id":"b","duration":3} """)]
    [InlineData(""" "video":{"file_id":"a","file_unique_id":"b","duration":3,"width":1,"height":1} """)]
    [InlineData(""" "video_note":{"file_id":"a","file_unique_id":"b","duration":3,"length":1} """)]
    [InlineData(""" "audio":{"file_id":"a","file_unique_id":"b","duration":3} """)]
    [InlineData(""" "sticker":{"file_id":"a","file_unique_id":"b","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false} """)]
    public void What_is_no_text_is_something_written_without_words(string content) =>
        Read("message", Wordless(content)).ShouldBe(new Incoming.Written(PrivateAddress, 1001, Language.Russian, "", false));

    [Theory]
    [InlineData(""" "photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}],"media_group_id":"9" """)]
    [InlineData(""" "message_auto_delete_timer_changed":{"message_auto_delete_time":86400} """)]
    public void The_rest_of_an_album_and_what_Telegram_says_of_the_chat_ask_nothing(string content) => Read("message", Wordless(content)).ShouldBeNull();

    [Fact]
    public void Nothing_read_tells_who_it_is_when_it_is_printed() =>
        $"{Read("message", Message(Private, Reader, "a secret word"))}".ShouldBe("Written");

    const string Keyboard = """, "reply_markup":{"inline_keyboard":[[{"text":"A","url":"https://example.org"}],[{"text":"B","callback_data":"follow:zheksebaev"}]]}""";

    static string Place(string chat) => $$$"""{"message_id":3,"date":1,"chat":{{{chat}}},"from":{{{Reader}}},"location":{"longitude":76.9286,"latitude":43.2567}}""";

    static string Message(string chat, string from, string text, string more = "") =>
        $$"""{"message_id":3,"date":1668502800,"chat":{{chat}},"from":{{from}},"text":"{{text}}"{{more}}}""";

    static string Wordless(string content) => $$"""{"message_id":3,"date":1668502800,"chat":{{Private}},"from":{{Reader}},{{content}}}""";

    static Incoming? Member(string chat, string now) =>
        Read("my_chat_member", $$"""{"chat":{{chat}},"from":{{Reader}},"date":1,"old_chat_member":{"status":"member","user":{{Bot}}},"new_chat_member":{{now.Replace("BOT", Bot, StringComparison.Ordinal)}}}""");

    static string Press(string more) => $$"""{"id":"77","from":{{Reader}},"chat_instance":"1"{{more}}}""";

    static Incoming? Read(string kind, string content) => UpdateReader.Read(Update(kind, content));

    static InlineUpdate? ReadInline(string kind, string content) => UpdateReader.ReadInline(Update(kind, content));

    static Update Update(string kind, string content) => JsonSerializer.Deserialize<Update>($$"""{"update_id":1,"{{kind}}":{{content}}}""", Options)!;
}
