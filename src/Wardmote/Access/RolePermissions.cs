using Wardmote.Platform.Common;
using static Wardmote.Access.Permission;
using static Wardmote.Access.Role;

namespace Wardmote.Access;

/// <summary>Which role may do what: the one table.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Permission, Role[]> Table = new()
    {
        [ViewPlans] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst, Reader],
        [ExportPlans] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst, Reader],
        [CheckFiles] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst],
        [HaveWork] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst],
        [UpdateProgress] = [Administrator, PlanOwner, PerformanceOfficer, Contributor],
        [ImportPlans] = [Administrator, PlanOwner],
        [EditPlans] = [Administrator, PlanOwner],
        [AcceptFaults] = [Administrator, PlanOwner],
        [PublishPlans] = [Administrator, PlanOwner],
        [RemovePlans] = [Administrator, PlanOwner],
        [ViewPerformance] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst, Reader],
        [EnterValues] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst],
        [DefineIndicators] = [Administrator, PlanOwner, PerformanceOfficer, Analyst],
        [RunRounds] = [Administrator, PlanOwner, PerformanceOfficer],
        [ApproveValues] = [Administrator, PlanOwner, PerformanceOfficer],
        [IssueReports] = [Administrator, PlanOwner, PerformanceOfficer],
        [ViewEvidence] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst, Reader],
        [ImportEvidence] = [Administrator, Analyst],
        [DrawAreas] = [Administrator, PlanOwner, Analyst],
        [ViewStrategy] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst, Reader],
        [WriteAssessments] = [Administrator, PlanOwner, Analyst],
        [ScorePriorities] = [Administrator, PlanOwner, PerformanceOfficer, Contributor, Analyst],
        [DecidePriorities] = [Administrator, PlanOwner],
        [EditStrategy] = [Administrator, PlanOwner, Analyst],
        [ManagePeople] = [Administrator],
        [ManagePartnership] = [Administrator],
    };

    extension(Role role)
    {
        public bool Allows(Permission permission) => Table[permission].Contains(role);

        /// <summary>The role as a person reads it.</summary>
        public string Title => Words.Sentence(role.ToString());
    }
}
