using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;
using SenHub.TestKit.Http;
using SenHub.TestKit.Observe;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Tests.Observe;

/// <summary>A night and its day of the sample school, told to a collector over the real wire.</summary>
public sealed class TracesTests
{
    private static readonly string[] OfTheWholeNight = ["ReadSourcesOnNight", "UpdateRollOnSourcesRead", "CostProvisionOnRollUpdated", "FindDueOnProvisionCosted"];

    [Fact]
    public async Task Every_paper_has_one_trace_from_its_writing_to_its_sending_linked_to_its_night_and_nothing_told_names_a_pupil()
    {
        await using var collector = new StubHttpServer(_ => new StubReply(200));
        IReadOnlyList<Delivery> sent;
        SchoolRoll roll;
        Night night;
        await using (var school = await DemoSchool.OpenAsync(settings: [KeyValuePair.Create("Observe:Otlp", (string?)collector.Url.ToString())]))
        {
            await school.NightAndDayAsync(DemoSchool.FirstNight);
            sent = [.. (await school.AllAsync()).Where(delivery => delivery.State == DeliveryState.Sent)];
            roll = (await school.Get<ILedger>().LoadAsync<SchoolRoll>(DemoSchool.Larkfield, Kept.Roll, DateOnly.MaxValue, default))!;
            night = (await school.Get<ILedger>().LastNightAsync(DemoSchool.Larkfield, default))!;
        }

        // Other tests of this process may run hubs of their own meanwhile, and their sources are the same.
        var all = collector.Heard.SelectMany(request => ToldSpan.In(request.Body)).ToList();
        var papers = all.ToLookup(span => span.Trace);
        var ofNight = Traces.Of(night).TraceId.ToHexString();
        Assert.NotEmpty(sent);
        Assert.All(sent, delivery => Assert.Contains(papers[delivery.PaperId.ToString("N")], span => span.Name == "print" && span.LinkedTraces.Contains(ofNight)));
        Assert.All(sent, delivery => Assert.Contains(papers[delivery.PaperId.ToString("N")], span => span.Name == "send" && span.Attributes["senhub.delivery"] == delivery.Id.ToString("D") && span.Attributes["senhub.outcome"] == "accepted"));
        Assert.Superset(OfTheWholeNight.ToHashSet(), papers[ofNight].Select(span => span.Name).ToHashSet());
        Assert.Empty(Naming(roll, [.. all.SelectMany(span => span.Attributes.Values.Append(span.Name).Append(span.Status)), .. collector.Heard.SelectMany(request => ToldSpan.ResourceWordsIn(request.Body))]));
    }

    [Fact]
    public void The_search_finds_a_pupil_where_one_is_told()
    {
        var roll = SchoolRoll.None(DemoSchool.Larkfield) with { Pupils = [A.Pupil()] };

        Assert.NotEmpty(Naming(roll, [$"printed for {A.Pupil().LegalName}"]));
        Assert.NotEmpty(Naming(roll, [A.Pupil().Ref.ToString()]));
    }

    private static IEnumerable<string> Naming(SchoolRoll roll, IReadOnlyList<string> told)
    {
        var words = told.Distinct().SelectMany(text => text.Split([' ', '/', ':', ',', '='])).ToHashSet(StringComparer.Ordinal);
        return
            from pupil in roll.Pupils
            from secret in pupil.LegalName.Split(' ').Concat(pupil.KnownAs.Split(' ')).Append(pupil.Ref.ToString()).Append(pupil.Upn?.ToString() ?? "")
            where secret.Length > 1 && words.Contains(secret)
            select $"{pupil.Ref} is named";
    }
}
