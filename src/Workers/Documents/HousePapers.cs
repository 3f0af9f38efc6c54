using SenHub.Adapters.Workbooks;
using SenHub.Documents.Classes;
using SenHub.Documents.Evidence;
using SenHub.Documents.Governors;
using SenHub.Documents.Register;
using SenHub.Documents.SchoolMaps;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Evidence;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Documents;

/// <summary>The catalogue of papers about many pupils or none: kind in, written paper out, with the mail's own words beside it.</summary>
internal static class HousePapers
{
    /// <summary>Whether the kind is one of them.</summary>
    public static bool Has(string kind) => InsideOnlyGate.Binds(kind);

    /// <summary>The paper as shaped for one class of recipient.</summary>
    public static Draft Write(PaperWanted wanted, RecipientClass audience, SchoolFacts known, WholeSchool whole, DateOnly night) => wanted.Kind switch
    {
        PaperKinds.Register => Register(wanted, audience, known, whole),
        PaperKinds.ClassSheet or PaperKinds.ClassMap => OfClass(wanted, audience, known, night),
        PaperKinds.SchoolMap => Map(wanted, audience, known, whole),
        PaperKinds.Governors => Governors(wanted, audience, known, whole, night),
        PaperKinds.Evidence => Evidence(wanted, audience, known, night),
        PaperKinds.InputRound => RoundPapers.Sheet(wanted, known, night),
        PaperKinds.TeacherInput => RoundPapers.Answers(wanted, known, night),
        _ => throw new InvalidDataException($"There is no template for {wanted.Kind}."),
    };

    private static Draft Register(PaperWanted wanted, RecipientClass audience, SchoolFacts known, WholeSchool whole)
    {
        var model = RegisterModel.From(known.School.Name, whole.Provision.Register, whole.WeekBefore, known.Roll, known.Facts, audience);
        return Of(wanted, audience, "Register", RegisterPaper.Write(model), RegisterPaper.Version(model), RegisterPaper.Text(model)) with
        {
            Beside = [("txt", RegisterPaper.Text(model)), ("csv", RegisterTable.Write(model))],
            Workbook = WorkbookRegistration.Table(RegisterTable.Of(model)),
        };
    }

    private static Draft OfClass(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var group = wanted.Group ?? throw new InvalidDataException("A paper about a class names none.");
        var model = ClassModel.Of(known.School.Name, group, known.Roll, known.Facts, known.Maps, audience, night);
        return wanted.Kind == PaperKinds.ClassMap
            ? Of(wanted, audience, group, ClassMapPaper.Write(model), ClassMapPaper.Version(model), ClassSheetPaper.Text(model))
            : Of(wanted, audience, group, ClassSheetPaper.Write(model), ClassSheetPaper.Version(model), ClassSheetPaper.Text(model));
    }

    private static Draft Map(PaperWanted wanted, RecipientClass audience, SchoolFacts known, WholeSchool whole)
    {
        var model = SchoolMapModel.From(known.School.Name, whole.Provision, known.Roll, known.Maps, known.Facts, audience);
        return Of(wanted, audience, "School", SchoolMapPaper.Write(model), SchoolMapPaper.Version(model), SchoolMapPaper.Text(model));
    }

    private static Draft Governors(PaperWanted wanted, RecipientClass audience, SchoolFacts known, WholeSchool whole, DateOnly night)
    {
        var figures = whole.FiguresOf(TermName.Read(wanted.Period), known);
        var senco = known.Facts.Staff.Holding(StaffRoles.LeadSenco, night).Concat(known.Facts.Staff.Holding(StaffRoles.Senco, night)).FirstOrDefault();
        return Of(wanted, audience, "School", GovernorsPaper.Write(known.School.Name, senco?.Name, figures), GovernorsPaper.Version(figures), GovernorsPaper.Text(figures));
    }

    private static Draft Evidence(PaperWanted wanted, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var views = EvidenceViews.Of(known.Roll, known.Facts, known.Maps, known.Due, night);
        return Of(wanted, audience, "School", EvidencePaper.Write(known.School.Name, views, SchoolPapers.ClassesWithoutTeacher(known.Roll, known.Facts, night)), EvidencePaper.Version(views), EvidencePaper.Text(views));
    }

    private static Draft Of(PaperWanted wanted, RecipientClass audience, string subject, Doc document, PaperVersion version, string text) => new()
    {
        Kind = wanted.Kind,
        Subject = subject,
        Period = wanted.Period,
        Audience = audience.ToString(),
        Document = document,
        Version = version,
        Beside = [("txt", text)],
    };
}
