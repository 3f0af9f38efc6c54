namespace SenHub.Adapters.Exports.Reports;

/// <summary>What a report is about, told by its headings.</summary>
internal enum ReportKind
{
    /// <summary>Pupils: who is on roll, with whatever facts the columns give.</summary>
    Pupils,

    /// <summary>Assessment results, one a row.</summary>
    Results,

    /// <summary>Members of staff with their e-mail addresses.</summary>
    Staff,
}
