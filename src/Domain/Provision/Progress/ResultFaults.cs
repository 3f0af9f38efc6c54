namespace SenHub.Domain.Provision.Progress;

/// <summary>Results that contradict each other.</summary>
public static class ResultFaults
{
    /// <summary>A fault for each day on which one pupil has two different results on one scale: neither is used.</summary>
    public static IEnumerable<Fault> Of(IEnumerable<AssessmentResult> results) =>
        from day in results.GroupBy(result => (result.Pupil, result.Scale, result.On))
        where day.Any(result => result.Value != day.First().Value)
        select new Fault(
            "result-contradicted",
            day.Last().Source ?? new Place("SEN.xlsx", Sheet: "Progress"),
            "two different results of one pupil, one scale and one day; neither is used",
            "Delete the wrong one, or correct its day");
}
