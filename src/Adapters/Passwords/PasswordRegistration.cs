using Microsoft.Extensions.DependencyInjection;

namespace SenHub.Adapters.Passwords;

/// <summary>Registers the recipients' passwords.</summary>
public static class PasswordRegistration
{
    /// <summary>Beside the ledger that keeps them and the key that seals them.</summary>
    public static IServiceCollection AddPasswords(this IServiceCollection services) => services.AddSingleton<IRecipientPasswords, RecipientPasswords>();
}
