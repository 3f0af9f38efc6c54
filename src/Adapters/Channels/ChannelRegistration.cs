using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Mail;

namespace SenHub.Adapters.Channels;

/// <summary>Adds the ways out that the settings name: each is there when its section is.</summary>
public static class ChannelRegistration
{
    /// <summary>Registers an <see cref="IDeliveryChannel"/> for Delivery:Smtp and one for Delivery:Folder, their settings checked before the hub starts.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        if (configuration.GetSection(SmtpOptions.Section) is { } mail && mail.Exists())
            services.AddMail(mail);
        if (configuration.GetSection(FolderOptions.Section) is { } folder && folder.Exists())
            services.AddFolder(folder);
        return services;
    }

    private static void AddMail(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsCheck>();
        services.AddOptions<SmtpOptions>()
            .Bind(section)
            .Validate(
                _ => section["Secret"] is null && section["Password"] is null,
                "Delivery:Smtp holds a secret: take it out, and set Delivery:Smtp:SecretFile or the variable SENHUB_SMTP_SECRET.")
            .ValidateOnStart();
        services.AddSingleton<IDeliveryChannel, MailChannel>();
    }

    private static void AddFolder(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddOptions<FolderOptions>()
            .Bind(section)
            .Validate(
                options => Directory.Exists(options.Path),
                "Delivery:Folder:Path must name an existing folder: create the tray, or correct the path.")
            .ValidateOnStart();
        services.AddSingleton<IDeliveryChannel>(provider =>
            new FolderChannel(provider.GetRequiredService<IOptions<FolderOptions>>().Value));
    }
}
