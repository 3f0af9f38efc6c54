using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Storage.Accounts;

namespace SenHub.Adapters.Passwords;

/// <summary>Registers the recipients' passwords and the accounts of the release desk.</summary>
public static class PasswordRegistration
{
    /// <summary>Beside the ledger that keeps them and the key that seals them.</summary>
    public static IServiceCollection AddPasswords(this IServiceCollection services) => services.AddSingleton<IRecipientPasswords, RecipientPasswords>().AddSingleton<IAccountLedger, AccountLedger>();
}
