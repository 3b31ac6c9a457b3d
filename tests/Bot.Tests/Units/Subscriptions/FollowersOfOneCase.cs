using Casebell.Cases;
using Casebell.Messages;
using Casebell.Search;
using Casebell.Search.Names;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casebell.Tests.Search;
using Casework;
using Casework.Cases;
using Casework.Names;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casebell.Tests.Units.Subscriptions;

/// <summary>Who is told of a case, and why.</summary>
public sealed class FollowersOfOneCase : IAsyncDisposable
{
    static readonly CaseSlug Slug = CaseSlug.Parse("here");
    static readonly CaseAspects Aspects = new(Slug, ["KZ"], ["405", "405/2"], ["extremism"]);

    readonly ServiceDatabase service = new();
    readonly FollowSecrets secrets;
    readonly FollowingTable followings;
    readonly FollowReasons reasons;
    readonly CaseTable cases;
    readonly LiveNames names;
    readonly PersonMatches people;
    readonly Readership readership;

    public FollowersOfOneCase()
    {
        secrets = new(service.Keyring);
        followings = new(secrets, service.Time);
        reasons = new(secrets);
        cases = new(service.Time);
        names = new(service.Database, NullLogger<LiveNames>.Instance);
        people = new(service.Database, secrets, new CaseFinder(names, service.Time));
        readership = new(people, secrets);
    }

    public async ValueTask DisposeAsync()
    {
        await names.DisposeAsync();
        service.Dispose();
    }

    [Fact]
    public async Task Every_following_that_a_case_falls_under_is_a_reason_and_no_other_is()
    {
        var chat = await service.ChatAsync();
        await FollowAsync(chat, new(FollowKind.All, ""), new(FollowKind.Country, "KZ"), new(FollowKind.Country, "BY"), new(FollowKind.Tag, "extremism"), new(FollowKind.Tag, "KZ"), new(FollowKind.Article, "405/2"), new(FollowKind.Article, "174"), FollowTarget.Case(Slug), FollowTarget.Case(CaseSlug.Parse("elsewhere")));
        await FollowAsync(await service.ChatAsync(1002), new FollowTarget(FollowKind.Country, "KZ"));
        Reasons(chat).Select(reason => (reason.Kind, reason.Target)).ShouldBe([(FollowKind.Case, "here"), (FollowKind.Article, "405/2"), (FollowKind.Country, "KZ"), (FollowKind.Tag, "extremism"), (FollowKind.All, "")]);
        service.Database.Read(session => Audience.Count(session, Aspects, isForHearings: true)).ShouldBe(2);
    }

    [Fact]
    public async Task A_reason_carries_the_wish_and_the_note()
    {
        var chat = await service.ChatAsync();
        var id = (await FollowAsync(chat, FollowTarget.Case(Slug)))[0];
        await service.WriteAsync(session =>
        {
            FollowingTable.SetUpdates(session, id, hearingsOnly: true);
            followings.SetNote(session, id, "my <district>");
        });
        Reasons(chat).ShouldHaveSingleItem().ShouldBe(new FollowReason(FollowKind.Case, "here", true, null, "my <district>"));
        service.Database.Read(session => (Audience.Of(session, Aspects, isForHearings: false).Count, Audience.Of(session, Aspects, isForHearings: true).Count)).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_muted_case_has_no_reason_whatever_else_is_followed_and_is_followed_no_more()
    {
        var chat = await service.ChatAsync();
        await FollowAsync(chat, FollowTarget.All, FollowTarget.Case(Slug));
        await service.WriteAsync(session => new MutedTable(service.Time).Add(session, chat, Slug));
        Reasons(chat).ShouldBeEmpty();
        service.Database.Read(session => Audience.Of(session, Aspects, isForHearings: true)).ShouldBeEmpty();
        service.Database.Read(session => FollowingTable.Follows(session, chat, Slug)).ShouldBeFalse();
        await service.WriteAsync(session => MutedTable.Remove(session, chat, Slug));
        Reasons(chat).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_person_is_found_in_a_case_that_comes_later_and_lost_where_the_name_goes()
    {
        var chat = await service.ChatAsync();
        await FollowAsync(chat, Person("Вера Вымыслова"), Person("Boris Outis"));
        await SaveAsync(Namesake.Of("here", "Vera Vymyslova"));
        var reason = Reasons(chat).ShouldHaveSingleItem();
        (reason.Kind, reason.Words).ShouldBe((FollowKind.Person, "Вера Вымыслова"));
        await SaveAsync(Namesake.Of("here", "Vera Vymyslova", visibility: Visibility.Editors));
        Reasons(chat).ShouldBeEmpty();
        await SaveAsync(Namesake.Of("here", "Boris Outis"));
        Reasons(chat).ShouldHaveSingleItem().Words.ShouldBe("Boris Outis");
    }

    [Fact]
    public async Task Who_wants_a_name_that_stays_in_the_case_stays_matched_with_it()
    {
        var (first, second) = (await service.ChatAsync(), await service.ChatAsync(1002));
        await FollowAsync(first, Person("Vera Vymyslova"));
        await FollowAsync(second, Person("Vera Vymyslova"), Person("Boris Outis"));
        await SaveAsync(Namesake.Of("here", "Vera Vymyslova"));
        await SaveAsync(Namesake.Of("here", "Вера Вымыслова"));
        Reasons(first).ShouldHaveSingleItem();
        Reasons(second).ShouldHaveSingleItem().Words.ShouldBe("Vera Vymyslova");
    }

    [Fact]
    public async Task Of_many_cases_asked_of_together_each_finds_those_who_want_its_own_names()
    {
        var chat = await service.ChatAsync();
        var ids = await FollowAsync(chat, Person("Vera Vymyslova"), Person("Vymyslova"), Person("Boris Outis"), Person("Nobody Nowhere"));
        CaseSlug[] slugs = [CaseSlug.Parse("vera"), CaseSlug.Parse("other-vera"), CaseSlug.Parse("boris")];
        await service.WriteAsync(session =>
        {
            cases.Save(session, Namesake.Of("vera", "Vera Vymyslova"));
            cases.Save(session, Namesake.Of("other-vera", "Вера Вымыслова"));
            cases.Save(session, Namesake.Of("boris", "Boris Outis"));
        });
        await people.RefreshAsync(slugs[2], slugs, CancellationToken.None);
        service.Database.Read(session => session.Connection.Query<(string, long)>("SELECT slug, following_id FROM person_match ORDER BY slug, following_id").ToList())
            .ShouldBe([("boris", ids[2]), ("other-vera", ids[0]), ("other-vera", ids[1]), ("vera", ids[0]), ("vera", ids[1])]);
    }

    [Fact]
    public async Task A_tag_that_no_case_has_is_sealed_and_its_follower_is_told_when_a_case_has_it()
    {
        var chat = await service.ChatAsync();
        var tag = FollowTarget.Tag("My-Neighbour");
        await FollowAsync(chat, tag);
        service.Ask<string>("SELECT target || hex(words) FROM following").ShouldNotBeNull().ShouldNotContain("neighbour", Shouldly.Case.Insensitive);
        var here = Aspects with { Tags = ["my-neighbour"] };
        service.Database.Read(session => readership.Of(session, here, true, 0, long.MaxValue)).ShouldBe([chat]);
        var reason = Reasons(chat, here).ShouldHaveSingleItem();
        (reason.Kind, reason.Target, reason.Words).ShouldBe((FollowKind.Tag, "my-neighbour", null));
        service.Database.Read(session => readership.Of(session, Aspects, true, 0, long.MaxValue)).ShouldBeEmpty();
        service.Database.Read(session => followings.Find(session, chat, tag)).ShouldNotBeNull().Target.ShouldBe(tag);
        (await service.WriteAsync(session => followings.Remove(session, chat, tag))).ShouldBeTrue();
    }

    [Fact]
    public async Task What_an_older_version_kept_of_tags_that_no_case_has_is_sealed_and_still_followed()
    {
        await SaveAsync(Tests.Cases.Lists.Invented.Case("tagged", tags: ["public"]));
        var chat = await service.ChatAsync();
        var longTag = new string('x', 40);
        await service.WriteAsync(session =>
        {
            session.Connection.Execute("INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chat, 'tag', 'public', 0), (@chat, 'tag', 'neighbour', 0), (@chat, 'country', 'KZ', 0)", new { chat });
            var @long = FollowTarget.Tag(longTag);
            var id = session.Connection.ExecuteScalar<long>("INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chat, 'tag', @Key, 0) RETURNING id", new { chat, @long.Key });
            session.Connection.Execute("UPDATE following SET words = @words WHERE id = @id", new { id, words = secrets.SealWords(id, longTag) });
        });
        FollowTarget[] all = [FollowTarget.Tag("public"), FollowTarget.Tag("neighbour"), new(FollowKind.Country, "KZ"), FollowTarget.Tag(longTag)];
        for (var start = 0; start < 2; start++)
        {
            await service.WriteAsync(followings.SealOwnTags);
            service.Database.Read(session => followings.Of(session, chat, 0, 9)).Select(one => one.Target).Select(target => (target.Kind, target.Key)).ShouldBe(all.Select(target => (target.Kind, target.Key)));
            service.Ask<string>("SELECT group_concat(target, ' ' ORDER BY id) FROM following WHERE target NOT LIKE '=%'").ShouldBe("public KZ");
        }

        service.Database.Read(session => followings.Find(session, chat, all[3])).ShouldNotBeNull().Target.Words.ShouldBe(longTag);
    }

    [Fact]
    public async Task One_tag_followed_before_and_after_a_case_had_it_is_one_following_of_two_chats_that_are_one()
    {
        var (from, to) = (await service.ChatAsync(1), await service.ChatAsync(2));
        await FollowAsync(from, FollowTarget.Tag("late"));
        await SaveAsync(Tests.Cases.Lists.Invented.Case("tagged", tags: ["late"]));
        await FollowAsync(to, FollowTarget.Tag("late"));
        await service.WriteAsync(session => followings.Merge(session, from, to));
        service.Database.Read(session => followings.Of(session, to, 0, 9)).ShouldHaveSingleItem().Target.ShouldBe(FollowTarget.Tag("late"));
        service.Ask<long>("SELECT count(*) FROM following").ShouldBe(1);
    }

    [Fact]
    public async Task Who_begins_to_follow_a_person_is_matched_with_the_cases_that_are_there()
    {
        await SaveAsync(Namesake.Of("here", "Vera Vymyslova"));
        await SaveAsync(Namesake.Of("other", "Vera Vymyslova"));
        await SaveAsync(Namesake.Of("third", "Boris Outis"));
        var chat = await service.ChatAsync();
        var id = (await FollowAsync(chat, Person("Вымыслова")))[0];
        (await service.WriteAsync(session => people.Begin(session, id, "Вымыслова"))).ShouldBe(2);
        Reasons(chat).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Vera Vymyslova", "Вымыслова Вера")]
    [InlineData("Zheksebaev", "ЖЕКСЕБАЕВ")]
    [InlineData("Askhat Zheksebaev", "Асхат  Жексебаев")]
    public void A_name_has_one_key_in_every_script_and_order(string one, string other) => NameKey.Of(one).ShouldBe(NameKey.Of(other));

    [Fact]
    public void Different_names_have_different_keys() =>
        new[] { "Vymyslova", "Vera Vymyslova", "Outis", "Анна", "Яна" }.Select(NameKey.Of).Distinct().Count().ShouldBe(5);

    [Fact]
    public async Task Two_rows_that_are_one_chat_have_the_followings_of_both_with_their_notes()
    {
        var (from, to) = (await service.ChatAsync(1), await service.ChatAsync(2));
        var old = await FollowAsync(from, FollowTarget.Case(Slug), Person("Boris Outis"), new(FollowKind.Country, "KZ"));
        var kept = await FollowAsync(to, FollowTarget.Case(Slug), FollowTarget.All);
        var elsewhere = CaseSlug.Parse("elsewhere");
        await service.WriteAsync(session =>
        {
            followings.SetNote(session, old[0], "from the first");
            followings.SetNote(session, old[1], "moves along");
            FollowingTable.SetUpdates(session, kept[0], hearingsOnly: true);
            MutedTable muted = new(service.Time);
            muted.Add(session, from, elsewhere);
            followings.Merge(session, from, to);
            muted.Merge(session, from, to);
            session.Connection.Execute("DELETE FROM chat WHERE id = @from", new { from });
        });
        var all = service.Database.Read(session => followings.Of(session, to, 0, 10)).OrderBy(one => one.Target.Kind).ToList();
        all.Select(one => one.Target.Kind).ShouldBe([FollowKind.Case, FollowKind.Person, FollowKind.Country, FollowKind.All]);
        all.Select(one => one.Note).ShouldBe(["from the first", "moves along", null, null]);
        all[0].HearingsOnly.ShouldBeFalse();
        all[1].Target.Words.ShouldBe("Boris Outis");
        service.Database.Read(session => MutedTable.Has(session, to, elsewhere)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_button_of_an_ended_following_does_not_mean_the_one_that_took_its_number()
    {
        var chat = await service.ChatAsync();
        await FollowAsync(chat, FollowTarget.All);
        var before = service.Database.Read(session => followings.Find(session, chat, FollowTarget.All)).ShouldNotBeNull();
        await service.WriteAsync(session => followings.Remove(session, chat, FollowTarget.All));
        service.Time.Forward(TimeSpan.FromSeconds(1));
        (await FollowAsync(chat, FollowTarget.Case(Slug))).ShouldBe([before.Id]);
        service.Database.Read(session => followings.Find(session, chat, before.Handle)).ShouldBeNull();
    }

    [Fact]
    public async Task Each_chat_of_a_company_is_told_for_its_own_reasons()
    {
        var (one, two, three) = (await service.ChatAsync(1), await service.ChatAsync(2), await service.ChatAsync(3));
        await FollowAsync(one, FollowTarget.All);
        await FollowAsync(two, FollowTarget.All, FollowTarget.Case(Slug));
        var told = service.Database.Read(session => new[] { one, two, three }
            .Select(chat => reasons.Of(new Occasion(chat, Language.English, null, IsPrivate: true, service.Time.Now(), session) { Company = [one, two, three] }, Aspects))
            .Select(why => why.Select(reason => reason.Kind).ToList()).ToList());
        told.ShouldBe([[FollowKind.All], [FollowKind.Case, FollowKind.All], []]);
    }

    FollowTarget Person(string name) => new(FollowKind.Person, secrets.PersonKey(name), name);

    IReadOnlyList<FollowReason> Reasons(long chat, CaseAspects? aspects = null) =>
        service.Database.Read(session => reasons.Of(new Occasion(chat, Language.English, null, IsPrivate: true, service.Time.Now(), session), aspects ?? Aspects));

    Task<List<long>> FollowAsync(long chat, params FollowTarget[] targets) =>
        service.WriteAsync(session => targets.Select(target => followings.Add(session, chat, target).ShouldNotBeNull()).ToList());

    async Task SaveAsync(Casework.Cases.Case @case)
    {
        await service.WriteAsync(session => cases.Save(session, @case));
        await people.RefreshAsync(@case.Slug, [], CancellationToken.None);
    }
}
