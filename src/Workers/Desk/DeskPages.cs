using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Workers.Desk;

/// <summary>The pages of the desk in the order of the day, and who has them in the navigation.</summary>
internal static class DeskPages
{
    private static readonly (string Name, string Words, Func<DeskVisitor, SchoolNumber, bool> Has)[] All =
    [
        ("today", "Today", (visitor, school) => visitor.SeesPapers(school) || visitor.Is(school, DeskRole.Office)),
        ("held", "Held", (visitor, school) => visitor.SeesPapers(school) || visitor.Is(school, DeskRole.Office)),
        ("sent", "Sent", (visitor, school) => visitor.SeesPapers(school)),
        ("calendar", "Calendar", (visitor, school) => visitor.SeesPapers(school)),
        ("addresses", "Addresses", (visitor, school) => visitor.SeesPapers(school) || visitor.Is(school, DeskRole.Office)),
        ("health", "Health", (visitor, school) => visitor.SeesHealth(school)),
    ];

    /// <summary>Whether a visitor has a page.</summary>
    public static bool Has(DeskVisitor visitor, SchoolNumber school, string name) => All.Any(page => page.Name == name && page.Has(visitor, school));

    /// <summary>Those of a visitor at a school.</summary>
    public static IEnumerable<(string Name, string Words)> For(DeskVisitor visitor, SchoolNumber school) =>
        All.Where(page => page.Has(visitor, school)).Select(page => (page.Name, page.Words));
}
