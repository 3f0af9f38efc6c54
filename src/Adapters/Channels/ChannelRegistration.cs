using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels.Graph;
using SenHub.Adapters.Channels.Messages;
using SenHub.Adapters.Channels.Notify;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Channels.Sftp;
using SenHub.Adapters.Channels.Webhooks;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Mail.Imap;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels;

/// <summary>Adds the ways out that the settings name, and the mailbox where answers come in: each is there when its section is.</summary>
public static class ChannelRegistration
{
    /// <summary>Registers an <see cref="IDeliveryChannel"/> for each endpoint under Delivery, its settings checked before the hub starts.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        if (configuration.GetSection(SmtpOptions.Section) is { } mail && mail.Exists())
            services.AddMail(mail);
        if (configuration.GetSection(FolderOptions.Section) is { } folder && folder.Exists())
            services.AddTray(folder, Routes.Folder);
        if (configuration.GetSection(FolderOptions.PortalSection) is { } portal && portal.Exists())
            services.AddTray(portal, Routes.Portal);
        services.TryAddSingleton(configuration);
        services.AddGraph(configuration.GetSection(GraphOptions.Section));
        services.AddNotify(configuration.GetSection(NotifyOptions.Section));
        services.AddSftp(configuration.GetSection(SftpOptions.Section));
        services.AddWebhooks(configuration.GetSection(WebhookOptions.Section));
        services.AddMessages(configuration.GetSection(MessageOptions.Section));
        services.AddImap(configuration.GetSection(ImapOptions.Section));
        return services;
    }

    /// <summary>The trays alone, for keeping them tidy; no channel is opened.</summary>
    public static IServiceCollection AddTrays(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<ITrays>(new Trays([.. new[] { FolderOptions.Section, FolderOptions.PortalSection }
            .Select(section => configuration[$"{section}:{nameof(FolderOptions.Path)}"]).Where(path => path is { Length: > 0 }).Select(path => new Tray(path!))]));

    private static void AddMail(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsCheck>();
        services.AddOptions<SmtpOptions>()
            .Bind(section)
            .Validate(
                _ => section["Secret"] is null && section["Password"] is null,
                "Delivery:Smtp holds a secret: take it out, and set Delivery:Smtp:SecretFile or the variable SENHUB_SMTP_SECRET.")
            .ValidateOnStart();
        services.AddSingleton<IDeliveryChannel>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<SmtpOptions>>();
            return provider.Steady(ActivatorUtilities.CreateInstance<MailChannel>(provider, options), options.Value.EndpointLimits());
        });
    }

    private static void AddTray(this IServiceCollection services, IConfigurationSection section, string route)
    {
        var path = Settings.SettingNames.PathOf(section);
        services.AddOptions<FolderOptions>(route)
            .Bind(section)
            .Validate(
                options => Directory.Exists(options.Path),
                $"{path}:Path must name an existing folder: create the tray, or correct the path.")
            .ValidateOnStart();
        services.AddSingleton<IDeliveryChannel>(provider =>
            new FolderChannel(route, $"{path}:Path", provider.GetRequiredService<IOptionsMonitor<FolderOptions>>().Get(route)));
    }
}
