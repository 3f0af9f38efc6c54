using SenHub.Adapters.Storage;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Governors;
using SenHub.Domain.Provision.Register;

namespace SenHub.Workers.Documents;

/// <summary>What papers about the whole school need beside the facts of the night.</summary>
/// <param name="WeekBefore">The register of a week before; null on the hub's first nights.</param>
/// <param name="Reports">The governors' reports made so far.</param>
internal sealed record WholeSchool(SchoolProvision Provision, SenRegister? WeekBefore, IReadOnlyList<GovernorsFigures> Reports)
{
    private const int Week = 7;

    /// <summary>Loads it from the ledger.</summary>
    /// <exception cref="InvalidDataException">Provision was not computed; the ledger tries again.</exception>
    public static async Task<WholeSchool> LoadAsync(ILedger ledger, SchoolFacts known, DateOnly night, CancellationToken cancel)
    {
        var school = known.School.Number;
        var provision = await ledger.LoadAsync<SchoolProvision>(school, Kept.Provision, night, cancel) ?? throw new InvalidDataException("The school's provision of the night is not computed.");
        var before = await ledger.LoadAsync<SchoolProvision>(school, Kept.Provision, night.AddDays(-Week), cancel);
        var reports = await ledger.LoadAsync<List<GovernorsFigures>>(school, Kept.Governors, DateOnly.MaxValue, cancel) ?? [];
        return new(provision, before?.Register, reports);
    }

    /// <summary>The figures of a term: as they were first made, for two reports of one term must not differ; else those of this night.</summary>
    public GovernorsFigures FiguresOf(TermName term, SchoolFacts known) =>
        Reports.FirstOrDefault(report => report.Term == term) ?? GovernorsFigures.Of(known.Roll, known.Facts, Provision, known.Maps, known.Due, Reports, term);

    /// <summary>The reports with that of a term among them, to be kept for the next.</summary>
    public IReadOnlyList<Snapshot> KeepingThat(PaperWanted wanted, SchoolFacts known) =>
        wanted.Kind == PaperKinds.Governors && TermName.Read(wanted.Period) is var term && Reports.All(report => report.Term != term)
            ? [new Snapshot(Kept.Governors, Reports.Append(FiguresOf(term, known)).ToList())]
            : [];
}
