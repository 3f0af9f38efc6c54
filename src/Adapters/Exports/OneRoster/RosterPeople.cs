using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>Staff of a bundle: users who are neither pupils nor their people.</summary>
internal static class RosterPeople
{
    public static void AddStaff(RosterParts parts, Findings found)
    {
        using var table = RosterTable.Open(parts.Files, "users.csv");
        while (table?.Read() == true)
        {
            if (table.IsDeleted || parts.Users.NumberOf(table["sourcedId"]) is not { } user || parts.Users.IsPupil(user) || parts.Users.IsContact(user)
                || !parts.Schools.Hold(parts.Users.OrgsOf(user)) || Words.Tidy($"{table["givenName"]} {table["familyName"]}") is not { } name)
                continue;
            found.Add(new StaffRow
            {
                Place = new Place(parts.Files.NameOf("users.csv"), table.Line),
                SourceId = table["sourcedId"],
                Name = name,
                Email = table["email"],
                Role = parts.Users.RoleOf(user),
                Groups = parts.Groups.Titles(parts.Users.GroupsOf(user)),
            });
        }
    }
}
