using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Roll;
using SenHub.Workers.Proofs;

namespace SenHub.Workers.Cli;

/// <summary>senhub proof --who-got: everyone who received a fact since found wrong, and every paper of which that can no longer be told (SD-S10).</summary>
internal sealed class ProofWhoGot
{
    private readonly Option<string?> delivery = new("--delivery") { Description = "With --who-got: all who got this paper; the reference of one of its deliveries, or the paper's id.", HelpName = "REF" };
    private readonly Option<string?> field = new("--field") { Description = "With --who-got and --pupil: a fact by a word of its name, for example \"date of birth\", a need, an outcome of the plan.", HelpName = "NAME" };
    private readonly Option<string?> phrase = new("--phrase") { Description = "With --who-got: words as they stood in the paper.", HelpName = "TEXT" };
    private readonly Option<DateOnly?> from = Day("--from", "first");
    private readonly Option<DateOnly?> to = Day("--to", "last");
    private readonly Option<bool> json = Common.Json();

    private ProofWhoGot()
    {
    }

    /// <summary>--who-got.</summary>
    public Option<bool> Flag { get; } = new("--who-got") { Description = "List everyone who received a fact since found wrong: with --delivery REF, --pupil REF --field NAME, or --phrase TEXT; in the days --from to --to." };

    /// <summary>Adds its options to the verb.</summary>
    public static void AddTo(Command verb, out ProofWhoGot question)
    {
        question = new ProofWhoGot();
        foreach (var option in new Option[] { question.Flag, question.delivery, question.field, question.phrase, question.from, question.to, question.json })
            verb.Add(option);
    }

    /// <summary>Finds them and lists them.</summary>
    public async Task<int> RunAsync(ParseResult parse, PupilRef? pupil, CancellationToken cancel)
    {
        var named = parse.GetValue(delivery) is { } typed ? Guid.TryParse(typed, out var id) ? id.ToString("D") : ShortReference.Tidy(typed) : null;
        var fact = new WrongFact(named, pupil?.ToString(), Tidy(parse.GetValue(field)), Tidy(parse.GetValue(phrase)), parse.GetValue(from) ?? DateOnly.MinValue, parse.GetValue(to) ?? DateOnly.MaxValue);
        if (fact is { Delivery: null, Phrase: null } && (fact.Field is null || fact.Pupil is null))
        {
            await Console.Error.WriteLineAsync("Say what was wrong: --delivery REF, --pupil REF --field NAME, or --phrase TEXT.");
            return SenHubCommand.WrongUse;
        }

        return await HubHost.OnSchoolsAsync(Common.HomeOf(parse), null, (hub, schools) => RunAsync(hub, schools, fact, parse.GetValue(json), cancel), cancel);
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, WrongFact fact, bool json, CancellationToken cancel)
    {
        var found = new List<Receiver>();
        foreach (var school in schools)
        {
            // A paper asked about by one delivery went to others too.
            var whole = fact.Delivery is not null && await hub.Get<Adapters.Storage.IDeliveryLedger>().ByReferenceAsync(fact.Delivery, cancel) is { } one ? fact with { Delivery = one.PaperId.ToString("D") } : fact;
            found.AddRange(await hub.Get<Receivers>().FindAsync(school.Number, whole, cancel));
        }

        if (json)
            Console.WriteLine(JsonSerializer.Serialize(new { receivers = found }, Common.Indented));
        else
            Say(found);
        return found.Count == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static void Say(List<Receiver> found)
    {
        foreach (var one in found)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.On:yyyy-MM-dd}  {one.Reference}  {one.Paper} to {one.To} ({one.As}) by {one.Route}, {one.State}, {(one.Acknowledged is { } day ? $"acknowledged {day:yyyy-MM-dd}" : "not acknowledged")}: {one.How}"));
        var uncertain = found.Count(one => one.IsUncertain);
        Console.WriteLine(found.Count == 0
            ? "Nobody: no paper that left is known to have told it."
            : $"{found.Count - uncertain} received it{(uncertain > 0 ? $"; of {uncertain} more it cannot be told, because their content is gone" : "")}.");
        Console.WriteLine("This is what the hub knows: what people sent by other ways, said, or passed on is not in it, and files enclosed by people are not searched.");
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Option<DateOnly?> Day(string name, string which) => new(name)
    {
        Description = $"With --who-got: the {which} day.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"{name} takes a date as YYYY-MM-DD, for example 2026-11-22.");
            return null;
        },
    };
}
