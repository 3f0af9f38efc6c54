using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>What belongs on one reader's page: her phase, and what names her; everything for a holiday contact.</summary>
public sealed class DigestReader
{
    private readonly HashSet<PupilRef> phase;
    private readonly string name;

    /// <summary>Finds the reader's pupils by phase and night (SD-W1).</summary>
    public DigestReader(DigestInput input)
    {
        name = input.Reader.Name;
        var all = string.Equals(input.Reader.Role, StaffRoles.HolidayContact, StringComparison.OrdinalIgnoreCase);
        phase = [.. input.Roll.Pupils
            .Where(pupil => all || input.Facts.Staff.SencoOf(pupil, input.Night)?.Name == name)
            .Select(pupil => pupil.Ref)];
    }

    /// <summary>Whether the pupil is of her phase.</summary>
    public bool Has(PupilRef? pupil) => pupil is { } reference && phase.Contains(reference);

    /// <summary>Whether the item stands on her page.</summary>
    public bool Has(DueItem item) => item.Person == name || Has(item.Pupil);
}
