using System.CommandLine;
using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Cli;

/// <summary>senhub health: asks the service on this machine, for containers and scripts that have no program to ask with.</summary>
internal static class HealthVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var page = new Argument<string>("PAGE")
        {
            Description = "livez (it turns), readyz (ledger and bus answer), nightz (every night is done) or healthz.",
            DefaultValueFactory = _ => "readyz",
        };
        page.AcceptOnlyFromAmong("livez", "readyz", "nightz", "healthz");
        var verb = new Command("health", "Ask the service on this machine how it is: 0 well, 1 not.") { page };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetValue(page)!, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string page, CancellationToken cancel)
    {
        if (HubConfiguration.Read(home) is not Checked<IConfiguration>.Good { Value: var settings })
            return SenHubCommand.WrongUse;
        var port = settings.GetSection(HealthOptions.Section).Get<HealthOptions>()?.Port ?? new HealthOptions().Port;
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            var answer = await client.GetAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{page}")), cancel);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(cancel));
            return answer.IsSuccessStatusCode ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
        }
        catch (Exception silent) when (!cancel.IsCancellationRequested && silent is HttpRequestException or OperationCanceledException)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing answers at port {port} of this machine: the service does not run, or has not started yet."));
            return SenHubCommand.NeedsPerson;
        }
    }
}
