using SenHub.Domain.Roll;

namespace SenHub.Domain.Import;

/// <summary>One pupil's rows of the SENCo's files: the one place where a paper's facts are parted from everybody else's (gate 2).</summary>
public static class PupilShare
{
    /// <summary>The facts that are the pupil's own; outcomes and cycles by number, all else as it stands in the files. What is costed comes with the pupil's map.</summary>
    public static SencoFacts ShareOf(this SencoFacts facts, PupilRef pupil) => new()
    {
        Plans = [.. facts.Plans.Where(row => row.Pupil == pupil)],
        Outcomes = [.. facts.Outcomes.Where(row => row.Pupil == pupil).OrderBy(row => row.Number)],
        Targets = [.. facts.Targets.Where(row => row.Pupil == pupil)],
        Reviews = [.. facts.Reviews.Where(row => row.Pupil == pupil)],
        Invitees = [.. facts.Invitees.Where(row => row.Pupil == pupil)],
        Views = [.. facts.Views.Where(row => row.Pupil == pupil)],
        Progress = [.. facts.Progress.Where(row => row.Pupil == pupil)],
        Stories = [.. facts.Stories.Where(row => row.Pupil == pupil)],
        Involvements = [.. facts.Involvements.Where(row => row.Pupil == pupil)],
        Cycles = [.. facts.Cycles.Where(row => row.Pupil == pupil).OrderBy(row => row.Number)],
        Consents = [.. facts.Consents.Where(row => row.Pupil == pupil)],
        Health = [.. facts.Health.Where(row => row.Pupil == pupil)],
        TeachersInput = [.. facts.TeachersInput.Where(answer => answer.Pupil == pupil)],
        Timetable = [.. facts.Timetable.Where(row => row.Pupil == pupil)],
    };
}
