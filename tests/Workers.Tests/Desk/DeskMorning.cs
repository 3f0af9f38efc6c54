using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The small school on the morning after its first night, two papers of one girl held for new addresses, somebody in every role, and the desk over it.</summary>
internal sealed class DeskMorning : IAsyncDisposable
{
    /// <summary>The girl's names, which stand nowhere that the office or IT looks.</summary>
    public static readonly string[] OfTheGirl = ["Aisling", "Fieldhouse, "];

    private DeskMorning(SmallSchool school, DeskServer desk, Delivery held) => (School, Desk, Held) = (school, desk, held);

    public SmallSchool School { get; }

    public DeskServer Desk { get; }

    /// <summary>The paper for the psychologist.</summary>
    public Delivery Held { get; }

    /// <summary>The list.</summary>
    public static string List => $"/{SmallSchool.Number}/held";

    /// <summary>The page of the psychologist's paper.</summary>
    public string Page => $"{List}/{Held.Reference}";

    /// <summary>The file itself.</summary>
    public string Paper => string.Create(CultureInfo.InvariantCulture, $"/{SmallSchool.Number}/papers/{Held.Id:D}");

    public static async Task<DeskMorning> OpenAsync()
    {
        var school = await SmallSchool.OpenAsync(null, (_, facts) => facts with
        {
            Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = DecisionsMorning.FreshEp } : agency)],
            Staff = Everybody,
        });
        await school.NightAsync(SmallSchool.FirstNight);
        await DecisionsMorning.UntilMorningAsync(school, SmallSchool.FirstNight);
        var desk = await DeskServer.OnAsync(school.Home, school.Time, SmallSchool.Number, school);
        return new DeskMorning(school, desk, await DecisionsMorning.HeldAsync(school, DecisionsMorning.FreshEp));
    }

    /// <summary>Ms Sen has years 5 and 6, Ms Seven the others.</summary>
    private static IReadOnlyList<StaffRole> Everybody =>
    [
        A.Staff("SENCo", "Ms Sen", "5", "6"), A.Staff("SENCo", "Ms Seven", "3", "4"), A.Staff("Safeguarding lead", "Mr Safe"), A.Staff("Head", "Dr Head"), A.Staff("Office", "Mx Office"), A.Staff("IT", "Mr It"),
    ];

    public DeskCaller As(string name, DateTimeOffset? signedInAt = null) => Desk.As($"{name.ToLowerInvariant().Replace(' ', '.')}@school.example", signedInAt);

    public async Task<Delivery> NowAsync() => (await School.Deliveries.DeliveryAsync(Held.Id, default))!;

    /// <summary>Puts another delivery of the same paper into the ledger, as some earlier day left it.</summary>
    public async Task<DeskThing> PutAsync(string name, Func<Delivery, Delivery> with)
    {
        var id = DerivedId.Of("put", name);
        var put = with(Held with { Id = id, Key = DerivedId.Of("put-key", name), Reference = ShortReference.Of(id), Period = name, Holds = [] });
        await School.Deliveries.PlanAsync((await School.Get<ILedger>().LastNightAsync(SmallSchool.Number, default))!, new Saving { Deliveries = [put] }, default);
        return new DeskThing(this, put.Reference);
    }

    /// <summary>Fills in the form of a decision as a page drew it.</summary>
    public static (string Name, string Value)[] Filled(string page, string why, params (string Name, string Value)[] more) =>
        [("token", Field(page, "token")), ("seen", Field(page, "seen")), ("why", why), .. more];

    /// <summary>Decides on the psychologist's paper as its page stands now; the next page's words.</summary>
    public Task<string> DecideAsync(DeskCaller who, string act, string why, params (string Name, string Value)[] more) => new DeskThing(this, Held.Reference).DecideAsync(who, act, why, more);

    /// <summary>What a redirect leads to.</summary>
    public static async Task<string> AfterAsync(DeskCaller who, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await who.PageAsync(answer.Headers.Location!.ToString());
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    private static string Field(string page, string name) => Regex.Match(page, $"name=\"{name}\" value=\"(?<value>[^\"]*)\"").Groups["value"].Value;
}
