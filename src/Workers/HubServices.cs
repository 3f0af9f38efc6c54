using SenHub.Adapters.Bus;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Templates;
using SenHub.Adapters.Workbooks;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;
using SenHub.Workers.Import;
using SenHub.Workers.Nights;
using SenHub.Workers.Reviews;

namespace SenHub.Workers;

/// <summary>Registers the hub's own parts: the same for the service, for every verb and for the tests.</summary>
internal static class HubServices
{
    /// <summary>Build everything, send nothing: no channel is opened.</summary>
    public const string Quarantine = "Delivery:Quarantine";

    /// <summary>Everything but the loops of the service.</summary>
    public static IServiceCollection AddHub(this IServiceCollection services, IConfiguration configuration, HubHome home)
    {
        services.AddSingleton(home).AddSingleton<Schools>().AddSingleton<TemplateFiles>();
        services.AddStorage(configuration, home.Folder).AddWakeUps(configuration).AddWorkbooks().AddEvidence().AddInbox().AddRawFiles(configuration, home);
        if (!configuration.GetValue<bool>(Quarantine))
            services.AddChannels(configuration);
        services.AddSingleton<IWorkHandler, WorkRunner>().AddSingleton<Sweeper>().AddSingleton<NightDriver>().AddSingleton<Nightfall>();
        services.AddSingleton<SchoolSources>().AddSingleton<SchoolReader>().AddSingleton<RawKeeping>().AddSingleton<PaperPress>().AddSingleton<RecipientCopies>().AddSingleton<DigestSources>().AddSingleton<FaultsSources>();
        services.AddSingleton<SendingTime>().AddSingleton<PresentFacts>().AddSingleton<PresentGates>().AddSingleton<LastLook>().AddSingleton<IdentityLook>().AddSingleton<EnclosedLook>().AddSingleton<PhraseWord>().AddSingleton<Handshakes>().AddSingleton<ParcelPacker>().AddSingleton<Dispatch>().AddSingleton<ChannelWatch>().AddSingleton<LaterNews>().AddSingleton<Returns>().AddSingleton<LetterDesk>().AddSingleton<ReturnedSheets>().AddSingleton<MailRounds>().AddSingleton<SafeRoutes>().AddSingleton<DeliveryPlanner>();
        services.AddSingleton<EvidenceShelves>().AddSingleton<EvidenceDesk>().AddSingleton<BundleMaker>().AddSingleton<ForSigning>().AddSingleton<BundlePacker>().AddSingleton<PresentEnclosures>();
        services.AddSingleton<StatutoryStops>().AddSingleton<TeachersReplies>().AddSingleton<AskedLetters>().AddSingleton<NightReport>().AddSingleton<IndexPage>().AddSingleton<EveryPaper>().AddSingleton<PaperTrial>();
        foreach (var line in Flow.Lines)
            services.AddSingleton(line.Step);
        return services;
    }
}
