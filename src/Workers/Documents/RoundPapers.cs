using SenHub.Adapters.Workbooks;
using SenHub.Documents.Rounds;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Documents;

/// <summary>Papers of a round of teachers' input: the sheet that asks one person, and the SENCo's paper of what came back.</summary>
internal static class RoundPapers
{
    /// <summary>A teacher's sheet with the page that goes with it.</summary>
    /// <exception cref="InvalidDataException">The request is answered or closed since the night began; the ledger tries again.</exception>
    public static Draft Sheet(PaperWanted wanted, SchoolFacts known, DateOnly night)
    {
        var standing = known.Rounds.StandingOf(wanted) ?? throw new InvalidDataException("A wanted sheet's request is not open.");
        var model = RoundModel.Of(known.School.Name, standing, known.Roll, night);
        return new()
        {
            Kind = wanted.Kind,
            Subject = standing.Request.Code,
            Period = wanted.Period,
            Audience = wanted.Recipients[0].Class.ToString(),
            Document = RoundPaper.Write(model),
            Version = RoundPaper.Version(model),
            Beside = [("txt", RoundPaper.Text(model))],
            Workbook = WorkbookRegistration.Inputs().Write(standing.Request, standing.Open, known.Roll),
        };
    }

    /// <summary>Who has not answered, and what the others said, about one SENCo's pupils.</summary>
    public static Draft Answers(PaperWanted wanted, SchoolFacts known, DateOnly night)
    {
        var reader = wanted.Recipients[0];
        var model = InputModel.Of(known.School.Name, reader, known.Rounds, known.Roll, known.Facts, night);
        return new()
        {
            Kind = wanted.Kind,
            Subject = reader.Key,
            Period = wanted.Period,
            Audience = reader.Class.ToString(),
            Document = InputPaper.Write(model),
            Version = InputPaper.Version(model),
            Beside = [("txt", InputPaper.Text(model))],
        };
    }
}
