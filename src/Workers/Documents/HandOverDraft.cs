using SenHub.Documents.HandOver;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>The hand-over page in its two forms: the page and the mail's own text.</summary>
internal static class HandOverDraft
{
    /// <summary>The draft.</summary>
    /// <exception cref="InvalidDataException">Roll or staff changed between stages; the ledger tries again.</exception>
    public static Draft Of(PaperWanted wanted, SchoolFacts known, DateOnly night)
    {
        var change = HandOver.After(known.Roll, known.Facts, night).FirstOrDefault(change => change.Wanted().Recipients[0].Key == wanted.Recipients[0].Key)
            ?? throw new InvalidDataException("A wanted hand-over names nobody who takes over.");
        var register = SenRegister.Of(known.Roll, known.Facts, known.Maps, new HashSet<PupilRef>(), night);
        var model = HandOverModel.Of(change, known.School.Name, register, known.Due, known.Facts);
        return new Draft
        {
            Kind = wanted.Kind,
            Subject = wanted.Recipients[0].Key,
            Period = wanted.Period,
            Audience = wanted.Recipients[0].Class.ToString(),
            Document = HandOverPaper.Write(model),
            Version = HandOverPaper.Version(model),
            Beside = [("txt", HandOverPaper.Text(model))],
        };
    }
}
