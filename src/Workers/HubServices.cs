using SenHub.Adapters.Bus;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Endings;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Heartbeats;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Observe;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Templates;
using SenHub.Adapters.Workbooks;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk;
using SenHub.Workers.Desk.SignIn;
using SenHub.Workers.Documents;
using SenHub.Workers.Import;
using SenHub.Workers.Nights;
using SenHub.Workers.Observe;
using SenHub.Workers.Proofs;
using SenHub.Workers.Retention;
using SenHub.Workers.Reviews;
using SenHub.Workers.Roll;
using SenHub.Workers.Service;

namespace SenHub.Workers;

/// <summary>Registers the hub's own parts: the same for the service, for every verb and for the tests.</summary>
internal static class HubServices
{
    /// <summary>Build everything, send nothing: no channel is opened.</summary>
    public const string Quarantine = "Delivery:Quarantine";

    /// <summary>Everything but the loops of the service.</summary>
    public static IServiceCollection AddHub(this IServiceCollection services, IConfiguration configuration, HubHome home)
    {
        NativeHeaps.Bound();
        services.AddSingleton(home).AddSingleton<Schools>().AddSingleton<TemplateFiles>();
        services.AddObserve(configuration, Traces.AllSources, HubVersion.Text);
        services.AddStorage(configuration, home.Folder).AddWakeUps(configuration).AddWorkbooks().AddEvidence().AddInbox().AddRawFiles(configuration, home).AddPasswords().AddEndings(configuration).AddPing().AddTrays(configuration);
        if (!configuration.GetValue<bool>(Quarantine))
            services.AddChannels(configuration);
        services.AddSingleton<IWorkHandler, WorkRunner>().AddSingleton<ReservedHands>().AddSingleton<Backlog>().AddSingleton<Sweeper>().AddSingleton<NightDriver>().AddSingleton<Nightfall>();
        services.AddSingleton<SchoolSources>().AddSingleton<SchoolReader>().AddSingleton<RawKeeping>().AddSingleton<PaperPress>().AddSingleton<RecipientCopies>().AddSingleton<DigestSources>().AddSingleton<FaultsSources>().AddSingleton<PresentPicture>();
        services
            .AddSingleton<SendingTime>().AddSingleton<PresentFacts>().AddSingleton<PresentGates>().AddSingleton<LastLook>().AddSingleton<IdentityLook>()
            .AddSingleton<PhraseWord>().AddSingleton<Releasing>().AddSingleton<Handshakes>().AddSingleton<InsideMails>().AddSingleton<ParcelPacker>().AddSingleton<Dispatch>().AddSingleton<ChannelWatch>()
            .AddSingleton<LaterNews>().AddSingleton<SafeRoutes>().AddSingleton<Overtaken>().AddSingleton<DeliveryPlanner>().AddSingleton<LetterDesk>()
            .AddSingleton<ReturnedSheets>().AddSingleton<MailRounds>().AddSingleton<Expiries>().AddSingleton<Mornings>().AddSingleton<Heartbeats>()
            .AddSingleton<DeadMansSwitch>().AddSingleton<PasswordBoard>().AddSingleton<DeskLines>().AddSingleton<DeskCodes>().AddSingleton<DeskHands>()
            .AddSingleton<DeskDecisions>().AddSingleton<DeskReader>().AddSingleton<MorningHead>().AddSingleton<Returns>();
        services.AddSingleton(provider => new Standstill(provider.GetRequiredService<IHaltLedger>(), provider.GetRequiredService<HubClock>(), configuration.GetValue<bool>(Quarantine)));
        services.AddSingleton<EvidenceShelves>().AddSingleton<EvidenceDesk>().AddSingleton<BundleMaker>().AddSingleton<ForSigning>().AddSingleton<BundlePacker>().AddSingleton<PresentEnclosures>();
        services
            .AddSingleton<SeverPupil>().AddSingleton<Pruning>().AddSingleton<EditedPapers>().AddSingleton<EditedFolder>().AddSingleton<StatutoryStops>()
            .AddSingleton<TeachersReplies>().AddSingleton<AskedLetters>().AddSingleton<NightReport>().AddSingleton<IndexPage>().AddSingleton<EveryPaper>()
            .AddSingleton<PaperTrial>().AddSingleton<Disclosures>().AddSingleton<Receivers>().AddSingleton<PaperWords>().AddSingleton<PupilHoldings>()
            .AddSingleton<OtherPeople>().AddSingleton<AccessExport>().AddSingleton<Visitors>().AddSingleton<AccountEvents>();
        services.AddDeskOptions(configuration);
        foreach (var line in Flow.Lines)
            services.AddSingleton(line.Step);
        return services;
    }
}
