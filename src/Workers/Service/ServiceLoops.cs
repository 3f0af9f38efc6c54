using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Crew;
using SenHub.Contracts;

namespace SenHub.Workers.Service;

/// <summary>Registers what the service does by itself, as far as its roles go.</summary>
internal static class ServiceLoops
{
    /// <summary>The sweep of its stages; with the schedule all that happens by the clock, while this process leads.</summary>
    public static IServiceCollection AddLoops(this IServiceCollection services, Roles roles, HubHome home)
    {
        services.AddHostedService<SystemdNotify>();
        services.AddHostedService<CrewLoop>();
        services.AddHostedService<SweepLoop>();
        if (!roles.KeepsSchedule)
            return services;
        return services
            .AddLeadership(home.Folder)
            .AddHostedService<ScheduleLoop>()
            .AddHostedService<WatchLoop>()
            .AddHostedService<MorningLoop>()
            .AddHostedService<DeskLoop>()
            .AddHostedService<AcknowledgementLoop>()
            .AddHostedService<AfterwardsLoop>()
            .AddHostedService<MailboxLoop>()
            .AddHostedService<EditedLoop>()
            .AddHostedService<RetentionLoop>();
    }
}
