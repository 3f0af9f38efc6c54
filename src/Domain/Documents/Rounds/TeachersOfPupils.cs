using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>Who teaches whom on a day: the class teachers whom the Office file names for a registration group, and the teachers whom the MIS names for a registration or teaching group. Whoever stands in both is one person, at the Office file's address.</summary>
public sealed class TeachersOfPupils
{
    private static readonly string[] TeachingWords = ["teacher", "tutor", "lecturer", "instructor"];

    private readonly ILookup<PupilRef, Recipient> byPupil;

    private TeachersOfPupils(ILookup<PupilRef, Recipient> byPupil, IReadOnlyList<Recipient> staff) => (this.byPupil, Staff) = (byPupil, staff);

    /// <summary>Everybody whom either source names: who may say that they filled in a sheet.</summary>
    public IReadOnlyList<Recipient> Staff { get; }

    /// <summary>The teachers of a pupil, by name; empty where neither source names one.</summary>
    public IEnumerable<Recipient> Of(PupilRef pupil) => byPupil[pupil];

    /// <summary>From the facts of a night.</summary>
    /// <param name="exports">The accepted exports; those without staff or groups add nothing.</param>
    public static TeachersOfPupils From(SchoolRoll roll, SencoFacts facts, IReadOnlyList<ExportFile> exports, DateOnly day)
    {
        var office = facts.Staff.Where(member => member.Holds(day)).Select(member => Recipients.Staff(member, RecipientClass.Teacher)).DistinctBy(member => Names.Key(member.Name), StringComparer.OrdinalIgnoreCase).ToList();
        var byName = office.ToDictionary(member => Names.Key(member.Name), StringComparer.OrdinalIgnoreCase);
        Recipient Known(StaffRow row) => byName.GetValueOrDefault(Names.Key(row.Name)) ?? Exported(row);

        var teachers = exports.SelectMany(file => file.Staff).Where(IsTeacher).ToList();
        var byGroup = teachers.SelectMany(row => row.Groups.Select(taught => (Group: Key(taught), Teacher: Known(row)))).ToLookup(one => one.Group, one => one.Teacher, StringComparer.Ordinal);
        var groups = GroupsOf(roll, exports);
        var pairs = from pupil in roll.Pupils
                    from teacher in Recipients.TeachersOf(pupil, facts, day).Concat(groups[pupil.Ref].Distinct().SelectMany(taught => byGroup[taught]))
                    select (pupil.Ref, Teacher: teacher);
        var once = pairs.DistinctBy(pair => (pair.Ref, pair.Teacher.Key)).OrderBy(pair => pair.Teacher.Name, StringComparer.Ordinal);
        return new(once.ToLookup(pair => pair.Ref, pair => pair.Teacher), [.. office, .. exports.SelectMany(file => file.Staff).Select(Known).Where(member => !byName.ContainsKey(Names.Key(member.Name))).DistinctBy(member => member.Key)]);
    }

    // By UPN and the MIS's own id only, never by name; two pupils under one key are nobody's.
    private static ILookup<PupilRef, string> GroupsOf(SchoolRoll roll, IReadOnlyList<ExportFile> exports)
    {
        var byKey = roll.Pupils.SelectMany(pupil => RowKeys.Of(pupil).Select(key => (key, pupil.Ref))).GroupBy(one => one.key, StringComparer.Ordinal)
            .Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First().Ref, StringComparer.Ordinal);
        var taught = from file in exports
                     from row in file.Rows
                     where row.TeachingGroups.Count > 0
                     let owners = RowKeys.Of(row, file.System).Where(byKey.ContainsKey).Select(key => byKey[key]).Distinct().ToList()
                     where owners.Count == 1
                     from taughtIn in row.TeachingGroups
                     select (Pupil: owners[0], Group: taughtIn);
        var registered = from pupil in roll.Pupils
                         where pupil.Class is not null
                         select (Pupil: pupil.Ref, Group: pupil.Class!);
        return registered.Concat(taught).ToLookup(one => one.Pupil, one => Key(one.Group));
    }

    // An export that says nothing of the post names whoever takes the group.
    private static bool IsTeacher(StaffRow row) =>
        string.IsNullOrWhiteSpace(row.Role) || TeachingWords.Any(word => row.Role.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Recipient Exported(StaffRow row) => Recipients.Staff(
        new StaffRole { Name = row.Name.Trim(), Role = StaffRoles.ClassTeacher, Email = string.IsNullOrWhiteSpace(row.Email) ? null : row.Email }, RecipientClass.Teacher);

    private static string Key(string group) => group.Trim().ToUpperInvariant();
}
