using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Saves addresses that people confirmed.</summary>
internal static class AddressSavings
{
    /// <summary>Adds them. An address confirmed again is the latest word, also where it was confirmed once before another one.</summary>
    public static async Task AddAsync(HubContext db, SchoolNumber school, IReadOnlyList<AddressRelease> releases, CancellationToken cancel)
    {
        var name = school.ToString();
        var known = await db.AddressReleases.Where(a => a.School == name).ToDictionaryAsync(a => (a.Recipient, a.Address), cancel);
        foreach (var release in releases)
        {
            if (!known.TryGetValue((release.Recipient, release.Address), out var row))
            {
                db.AddressReleases.Add(known[(release.Recipient, release.Address)] = release.ToRow(name));
                continue;
            }

            row.NameKey ??= Names.Folded(row.Recipient); // a version before left it out
            if (row.ReturnedOn is null ? row.On < release.On : IsNewWord(row, release))
                (row.On, row.By, row.Why, row.ReturnedOn) = (release.On, release.By, release.Why, null);
        }
    }

    // A mail came back, and on that day or later somebody says otherwise; the old word read once more from its sheet is no new one.
    private static bool IsNewWord(AddressReleaseRow row, AddressRelease release) =>
        row.ReturnedOn is { } returned && release.On >= returned && (row.On, row.By, row.Why) != (release.On, release.By, release.Why);
}
