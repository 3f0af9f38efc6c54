using Microsoft.Extensions.DependencyInjection;

namespace SenHub.Adapters.Inbox;

/// <summary>Registers the inbox.</summary>
public static class InboxRegistration
{
    /// <summary>Each school's folder inbox/.</summary>
    public static IServiceCollection AddInbox(this IServiceCollection services) => services.AddSingleton<IInbox, FolderInbox>();
}
