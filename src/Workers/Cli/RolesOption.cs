using System.CommandLine;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Workers.Cli;

/// <summary>--roles: what of the flow this process of the service takes.</summary>
internal static class RolesOption
{
    /// <summary>The option; everything without it.</summary>
    public static Option<Roles?> Make() => new("--roles")
    {
        Description = $"What this process takes of {string.Join(",", Roles.Words)}; all without it. Others on the same PostgreSQL take the rest.",
        HelpName = "ROLE,ROLE",
        CustomParser = result =>
        {
            if (Roles.TryParse(result.Tokens.Count == 1 ? result.Tokens[0].Value : null, out var roles))
                return roles;
            result.AddError($"--roles takes one or more of {string.Join(",", Roles.Words)}, with commas between, for example --roles documents,deliveries.");
            return null;
        },
    };

    /// <summary>Why a process may not take a part only; null where it may. Whoever takes the rest must see the same ledger: with PostgreSQL it does, whatever carries the wake-ups.</summary>
    public static string? Fault(Roles roles, IConfiguration settings)
    {
        var storage = settings.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        return roles.IsAll || storage.IsOnServer
            ? null
            : "--roles: with its ledger in a file of this home the hub is one process, and nobody else would do the rest. Leave --roles out, or set storage: engine: postgres (docs/storage.md).";
    }
}
