using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Inbox;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>Adds the hub's mailbox on a mail server.</summary>
internal static class ImapRegistration
{
    /// <summary>The mailbox, where the section is there.</summary>
    public static void AddImap(this IServiceCollection services, IConfigurationSection section)
    {
        if (!section.Exists())
            return;
        services.AddChecked<ImapOptions, ImapOptionsCheck>(section, ImapOptions.SecretVariable);
        services.AddSingleton<IHubMailbox>(provider => new ImapMailbox(
            provider.GetRequiredService<IOptionsMonitor<ImapOptions>>().Get(Settings.SettingNames.PathOf(section)), provider.GetRequiredService<TimeProvider>()));
    }
}
