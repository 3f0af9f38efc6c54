using SenHub.Adapters.Settings;
using SenHub.Desk.Frame;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Desk;

/// <summary>What every page of one school starts from: who asks, on which day, and the school as last believed.</summary>
internal sealed record DeskScene(DeskVisitor Visitor, SchoolSettings School, SchoolRoll Roll, SencoFacts Facts, DateOnly Today, PageFrame Frame)
{
    /// <summary>The pupil with a reference, where the visitor may see them; null else.</summary>
    public Pupil? PupilSeen(string reference) =>
        Roll.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == reference) is { } pupil && Visitor.Sees(School.Number, pupil, Facts.Staff, Today) ? pupil : null;

    /// <summary>Every pupil whom the visitor may see.</summary>
    public IReadOnlyDictionary<PupilRef, Pupil> PupilsSeen() =>
        Roll.Pupils.Where(pupil => Visitor.Sees(School.Number, pupil, Facts.Staff, Today)).ToDictionary(pupil => pupil.Ref);
}
