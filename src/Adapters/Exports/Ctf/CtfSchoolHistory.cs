using SenHub.Adapters.Exports.Xml;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>When the pupil came to this school and left it, from the latest spell at it; spells at other schools say nothing about this roll.</summary>
internal readonly record struct CtfSchoolHistory(DateOnly? Entered, DateOnly? Left)
{
    public static CtfSchoolHistory Read(Branch pupil, SchoolNumber? school, Findings found, DateOnly day)
    {
        var latest = default(CtfSchoolHistory);
        foreach (var spell in pupil["SchoolHistory"]?.All("School") ?? [])
        {
            if (CtfHeader.SchoolOf(spell.Value("LEA", "LA"), spell.Value("Estab")) != school)
                continue;
            XmlDates.TryRead(spell.Value("EntryDate"), found, spell, day, out var entered);
            XmlDates.TryRead(spell.Value("LeavingDate"), found, spell, day, out var left);
            if (latest.Entered is null || entered >= latest.Entered)
                latest = new CtfSchoolHistory(entered, left);
        }

        return latest;
    }
}
