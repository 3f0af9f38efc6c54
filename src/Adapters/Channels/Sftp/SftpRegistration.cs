using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Sftp;

/// <summary>Adds the SFTP servers of recipients.</summary>
internal static class SftpRegistration
{
    /// <summary>One channel for each name under Delivery:Sftp.</summary>
    public static void AddSftp(this IServiceCollection services, IConfigurationSection section) =>
        services.AddEndpoints<SftpOptions, SftpOptionsCheck>(
            section,
            name => EndpointRegistration.Variable(Routes.Sftp, name),
            (provider, name, options) => new SftpChannel(name, options, provider.GetRequiredService<TimeProvider>()),
            options => new EndpointLimits(options.AttemptLimit, options.RetryPause));
}
