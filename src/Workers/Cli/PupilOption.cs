using System.CommandLine;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Cli;

/// <summary>--pupil REF: whom a verb is about, by the short reference that stands on every paper.</summary>
internal static class PupilOption
{
    /// <summary>The option; a reference whose last sign does not fit is refused.</summary>
    public static Option<PupilRef?> Make(string what, bool isRequired = false) => new("--pupil")
    {
        Description = what,
        HelpName = "REF",
        Required = isRequired,
        CustomParser = result =>
        {
            if (PupilRef.TryParse(result.Tokens[0].Value, out var reference))
                return reference;
            result.AddError("--pupil takes a pupil's short reference, for example LK-412-7; its last sign is checked. Every paper and index.html show it.");
            return null;
        },
    };
}
